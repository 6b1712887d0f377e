import '@fluentui/web-components/badge.js';
import type { DiagnosisAnswer, NamedFix } from '#answers';
import type { EnvironmentView } from '#cache';
import type { ScreenActions } from '../../contract.ts';
import { speaker } from '../../say.ts';
import {
  depthName,
  grantsSentence,
  type StepNames,
  stepNames,
  stepSentence,
  stepWhere,
  wakesSentence,
} from '../../stores/diagnosis-words.ts';
import { rightsText } from '../../stores/plan-words.ts';
import { stepPlans } from '../../stores/step-plans.ts';
import { tableName } from '../../stores/table-name.ts';
import { words as fixWords } from '../../words/diagnose-fixes.ts';
import { StepAction } from './step-action.tsx';

const { say } = speaker(fixWords);

interface FixCardProps {
  fix: NamedFix;
  first: boolean;
  answer: DiagnosisAnswer;
  view: EnvironmentView;
  actions: ScreenActions;
}

/** One way of making it work: its steps with where to do them, what it grants, and what it changes for others. */
export function FixCard({ fix, first, answer, view, actions }: FixCardProps) {
  const names = stepNames(answer);
  const wakes = wakesSentence(fix, names.names[names.person] ?? names.person);
  const plans = stepPlans(fix, answer, view.environment.id);
  return (
    <li class={first ? 'fix first' : 'fix'}>
      <ol class="fix-steps">
        {fix.steps.map((step, at) => (
          <li key={JSON.stringify(step)}>
            <p>
              <strong>{stepSentence(step, names)}</strong>
              {first && step === fix.steps[0] && (
                <fluent-badge appearance="tint" color="success" size="small">
                  {say('fix_first')}
                </fluent-badge>
              )}
            </p>
            <p class="small quiet">{stepWhere(step, answer.diagnosis.asked.model)}</p>
            <StepAction step={step} plan={plans[at] ?? null} answer={answer} view={view} actions={actions} />
          </li>
        ))}
      </ol>
      <p>{grantsSentence(fix)}</p>
      {wakes && <p class="care">{wakes}</p>}
      {fix.onlyIf && <p>{say('fix_only_if')}</p>}
      <p class="small quiet">{say(fix.works === 'yes' ? 'fix_works_yes' : 'fix_works_cannot_tell')}</p>
      {fix.grants.theirs.length > 0 && <Theirs fix={fix} names={names} />}
      {fix.grants.others.length > 0 && <Others fix={fix} />}
    </li>
  );
}

function Theirs({ fix, names }: { fix: NamedFix; names: StepNames }) {
  return (
    <details>
      <summary>{say('fix_theirs', { who: names.names[names.person] ?? names.person })}</summary>
      <ul class="small">
        {fix.grants.theirs.map(({ table, right, to }) => (
          <li key={`${table} ${right}`}>
            {say('fix_theirs_line', { right: rightsText([right]), table: tableName(table), to: depthName(to) })}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Others({ fix: { grants } }: { fix: NamedFix }) {
  return (
    <details>
      <summary>{say('fix_others_title')}</summary>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('fix_others_person')}</th>
            <th scope="col">{say('fix_others_gains')}</th>
            <th scope="col">{say('fix_others_loses')}</th>
            <th scope="col">{say('fix_others_rows')}</th>
          </tr>
        </thead>
        <tbody>
          {grants.others.map(({ person, gains, loses, count }) => (
            <tr key={`${person.id} ${gains.join()} ${loses.join()}`}>
              <td>
                <bdi>{person.name}</bdi>
              </td>
              <td>{rightsText(gains)}</td>
              <td>{rightsText(loses)}</td>
              <td>{count.toLocaleString()}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
