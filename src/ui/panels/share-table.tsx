import type { ShareLevel } from '#engine';
import { PrincipalName } from '../controls/principal-name.tsx';
import { speaker } from '../say.ts';
import { levelName, rightsText } from '../stores/plan-words.ts';
import { principalText } from '../stores/principal-words.ts';
import { keyOf, type ShareLine, type ShareNow } from '../stores/share-draft.ts';
import { words } from '../words/share.ts';

const { say } = speaker(words);

interface ShareTableProps {
  lines: readonly ShareLine[];
  /** How many models are shared at once. */
  models: number;
  onChoose: (line: Pick<ShareLine, 'principal' | 'now'>, wanted: ShareLevel | 'none' | undefined) => void;
}

/** Everybody with a share, what they have in words and in rights, and what they shall have. */
export function ShareTable({ lines, models, onChoose }: ShareTableProps) {
  return (
    <table class="plain-table share-table">
      <thead>
        <tr>
          <th scope="col">{say('share_who')}</th>
          <th scope="col">{say('share_has')}</th>
          <th scope="col">{say('share_wanted')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={keyOf(line.principal)} class={line.wanted ? 'changed' : undefined}>
            <td>
              <PrincipalName principal={line.principal} />
            </td>
            <td>
              <Now now={line.now} models={models} />
            </td>
            <td>
              <Choice line={line} models={models} onChoose={onChoose} />
              {line.principal.type === 'organization' && (
                <div class="quiet small">{say('share_organization_note')}</div>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Now({ now, models }: { now: readonly ShareNow[]; models: number }) {
  if (now.length === 0) return <span class="quiet">{say('share_keep_nothing')}</span>;
  const alike = Map.groupBy(now, ({ level, rights }) => `${level} ${rights.join()}`);
  return (
    <>
      {[...alike].map(([key, some]) => (
        <div key={key}>
          {amount(some, models)} <span class="quiet small">{rightsText(some[0]?.rights ?? [])}</span>
        </div>
      ))}
    </>
  );
}

function amount(some: readonly ShareNow[], total: number): string {
  const level = levelName(some[0]?.level ?? null);
  return total === 1 ? level : say('share_of_models', { level, count: some.length, total });
}

function Choice({ line, models, onChoose }: { line: ShareLine } & Pick<ShareTableProps, 'models' | 'onChoose'>) {
  const { principal, now, wanted } = line;
  return (
    <select
      class="select"
      aria-label={say('share_choose', { principal: principalText(principal) })}
      value={wanted ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChoose(
          line,
          choices.find((one) => one === value),
        )
      }
    >
      <option value="">{say(now.length > 0 ? 'share_keep' : 'share_keep_nothing')}</option>
      {levelsFor(line, models).map((level) => (
        <option key={level} value={level}>
          {levelName(level)}
        </option>
      ))}
      {now.length > 0 && <option value="none">{say('share_stop')}</option>}
    </select>
  );
}

const choices = ['User', 'Co-owner', 'none'] as const;

/** Everyone in the organization is given nothing new from here: what they have of each of the models can be lowered. */
function levelsFor({ principal, now }: ShareLine, models: number): readonly ShareLevel[] {
  if (principal.type !== 'organization') return ['User', 'Co-owner'];
  return now.length === models && now.every(({ level }) => level === 'Co-owner') ? ['User'] : [];
}
