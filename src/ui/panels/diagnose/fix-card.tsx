import '@fluentui/web-components/badge.js';
import { useState } from 'preact/hooks';
import type { DiagnosisAnswer, NamedFix } from '#answers';
import type { EnvironmentView } from '#cache';
import type { Step } from '#diagnosis';
import type { ScreenActions } from '../../contract.ts';
import { speaker } from '../../say.ts';
import { plansWithBesides } from '../../stores/besides-plans.ts';
import {
  besidesSentence,
  besidesText,
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

const { say, count } = speaker(fixWords);

interface FixCardProps {
  fix: NamedFix;
  /** Which of the ways it is, the smallest being the first. */
  way: number;
  answer: DiagnosisAnswer;
  view: EnvironmentView;
  actions: ScreenActions;
}

/** One way of making it work: its steps with where to do them, what it grants, what it changes for others, and what would still be lacking. */
export function FixCard({ fix, way, answer, view, actions }: FixCardProps) {
  const [givesBesides, setGivesBesides] = useState(false);
  const first = way === 1;
  const names = stepNames(answer, fix.steps);
  const who = names.names[names.person] ?? names.person;
  const wakes = wakesSentence(fix, who);
  const { id } = view.environment;
  const { plans, besides } = plansWithBesides(stepPlans(fix, answer, id), givesBesides ? fix.besides : [], id);
  const calledFor = (step: string) => (action: string) =>
    first ? say('fix_action', { action, step }) : say('fix_action_way', { action, step, way });
  const smallRole = say('fix_besides_step', { who, privileges: besidesText(fix.besides) });
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
            <StepAction
              step={step}
              plan={plans[at] ?? null}
              called={calledFor(stepSentence(step, names))}
              answer={answer}
              view={view}
              actions={actions}
            />
          </li>
        ))}
      </ol>
      <p>{grantsSentence(fix, who)}</p>
      {wakes && <p class="care">{wakes}</p>}
      {fix.onlyIf && <p>{say('fix_only_if')}</p>}
      <p class="small quiet">{say(fix.works === 'yes' ? 'fix_works_yes' : 'fix_works_cannot_tell')}</p>
      {fix.besides.length > 0 && (
        <>
          <p>{besidesSentence(fix, who)}</p>
          <Choice
            text={count('fix_besides_give', fix.besides.length)}
            called={calledFor(fix.steps.map((step) => stepSentence(step, names)).join('; '))}
            checked={givesBesides}
            onChange={setGivesBesides}
          />
        </>
      )}
      {besides && (
        <div class="fix-step">
          <p>
            <strong>{smallRole}</strong>
          </p>
          <p class="small quiet">{stepWhere(newRole, answer.diagnosis.asked.model)}</p>
          <StepAction
            step={newRole}
            plan={besides}
            called={calledFor(smallRole)}
            answer={answer}
            view={view}
            actions={actions}
          />
        </div>
      )}
      {fix.grants.theirs.length > 0 && <Theirs fix={fix} names={names} />}
      {fix.grants.others.length > 0 && <Others fix={fix} />}
    </li>
  );
}

/** A small role is made where roles are made by hand. */
const newRole: Step = { kind: 'ask-for-privilege' };

interface ChoiceProps {
  text: string;
  called: (text: string) => string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Choice({ text, called, checked, onChange }: ChoiceProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        aria-label={called(text)}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {text}
    </label>
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
