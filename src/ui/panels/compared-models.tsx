import { useState } from 'preact/hooks';
import type { ComparedModel, ComparedPeople, HeldOfModel } from '#answers';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { FilterChip } from '../controls/filter-chip.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { levelName } from '../stores/plan-words.ts';
import { reasonSentence } from '../stores/reason-words.ts';
import { goTo, routes } from '../stores/route.ts';
import { words } from '../words/compare.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say, count } = speaker(words);

/** More than anybody compares by eye; the rest is counted. */
const limit = 200;

interface ComparedModelsProps {
  environment: string;
  compared: ComparedPeople;
  actions: ScreenActions;
}

/** Model by model what each of two has and how, and the shares that would give the second what the first has. */
export function ComparedModels({ environment, compared, actions }: ComparedModelsProps) {
  const [onlyDifferent, setOnlyDifferent] = useState(true);
  const command = useCommand(actions);
  const { people, models } = compared;
  const [first, second] = people;
  const names = { first: first.name, second: second.name };
  const different = models.filter(isDifferent);
  const shown = onlyDifferent ? different : models;
  const given = models.filter(({ give }) => give !== null);
  const notCopied = models.filter(({ more }) => more);

  const give = async () => {
    const { type, id } = second;
    const wishes = given.map(({ model, give: level }) => ({ model: model.id, principal: { type, id }, level }));
    const reply = await command.run({ type: 'prepare-share', environment, wishes });
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };

  return (
    <section class="panel" aria-labelledby="compare-models">
      <h2 id="compare-models">{say('compare_models', names)}</h2>
      <p>
        {count('compare_different', different.length, { total: models.length })}{' '}
        {given.length > 0 ? count('compare_lacks', given.length, names) : say('compare_lacks_nothing', names)}{' '}
        {notCopied.length > 0 && count('compare_not_copied', notCopied.length, names)}
      </p>
      {given.length > 0 && (
        <div class="row-actions">
          <Button appearance="primary" disabled={command.busy} onClick={() => void give()}>
            {command.busy ? say('compare_planning') : say('compare_give')}
          </Button>
          <span class="quiet small">{say('compare_give_note')}</span>
        </div>
      )}
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} onRetry={() => void give()} />}
      <FilterChip on={onlyDifferent} onToggle={() => setOnlyDifferent(!onlyDifferent)}>
        {say('compare_only_different')}
      </FilterChip>
      {shown.length > 0 && (
        <table class="plain-table share-table compare-table" aria-labelledby="compare-models">
          <thead>
            <tr>
              <th scope="col">{say('compare_model')}</th>
              <th scope="col">{first.name}</th>
              <th scope="col">{second.name}</th>
              <th scope="col">{say('compare_would_get')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, limit).map((one) => (
              <tr key={one.model.id}>
                <td>
                  <a href={`#${routes.model(environment, one.model.id)}`}>
                    <bdi>{one.model.name}</bdi>
                  </a>
                </td>
                <td>
                  <Held held={one.held[0]} />
                </td>
                <td>
                  <Held held={one.held[1]} />
                </td>
                <td>
                  <Would one={one} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length > limit && <p class="quiet">{count('compare_more', shown.length - limit)}</p>}
    </section>
  );
}

function isDifferent({ held: [first, second], give, more }: ComparedModel): boolean {
  return first.level !== second.level || give !== null || more || first.open !== second.open;
}

function Held({ held: { level, open, reasons } }: { held: HeldOfModel }) {
  return (
    <>
      <strong>{open && level === null ? say('compare_unclear') : levelWord(level)}</strong>
      {reasons.length > 0 && (
        <ul class="plain-list quiet small">
          {[...new Set(reasons.map(reasonSentence))].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function levelWord(level: HeldOfModel['level']): string {
  if (level === 'owner') return say('compare_owner');
  return level === null ? say('compare_nothing') : levelName(level);
}

/** What a share would give, and what it would not. */
function Would({ one: { give, more } }: { one: ComparedModel }) {
  return (
    <>
      {give && <strong>{levelName(give)}</strong>}
      {more && <div class="quiet small">{say(give ? 'compare_more_than_that' : 'compare_by_role')}</div>}
    </>
  );
}
