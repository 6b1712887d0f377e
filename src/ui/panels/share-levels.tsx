import type { LearntLevels, LearntRights } from '#engine';
import { speaker } from '../say.ts';
import { levelName, rightsText } from '../stores/plan-words.ts';
import { words } from '../words/share.ts';

const { say } = speaker(words);

const levels = ['User', 'Co-owner'] as const;
const note = { User: 'share_levels_user', 'Co-owner': 'share_levels_co_owner' } as const;

/** What each level lets somebody do and which rights that takes, with how sure that is. */
export function ShareLevels({ levels: learnt }: { levels: LearntLevels }) {
  return (
    <details class="share-levels">
      <summary>{say('share_levels')}</summary>
      {levels.map((level) => (
        <section key={level}>
          <h3>{levelName(level)}</h3>
          <p>{say(note[level])}</p>
          <dl class="pairs">
            <dt>{say('share_levels_on_model')}</dt>
            <dd>
              <Rights learnt={learnt[level].model} />
            </dd>
            <dt>{say('share_levels_on_container')}</dt>
            <dd>
              <Rights learnt={learnt[level].container} />
            </dd>
          </dl>
        </section>
      ))}
      <p class="quiet small">{say('share_levels_source')}</p>
    </details>
  );
}

function Rights({ learnt: { rights, certainty, alike, of } }: { learnt: LearntRights }) {
  return (
    <>
      {rights.length > 0 ? rightsText(rights) : say('share_levels_nothing')}
      {rights.length > 0 && (
        <div class="quiet small">
          {certainty === 'observed'
            ? say('share_levels_observed', { alike, total: of })
            : `${say('share_levels_inferred')} ${of > 0 ? say('share_levels_seen', { alike, total: of }) : ''}`}
        </div>
      )}
    </>
  );
}
