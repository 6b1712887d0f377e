import '@fluentui/web-components/badge.js';
import { useMemo } from 'preact/hooks';
import type { EnvironmentReading, JournalRecord, PlanRecord } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { speaker } from '../say.ts';
import { dateTime } from '../stores/format.ts';
import { planHome } from '../stores/plan-home.ts';
import { planSentences } from '../stores/plan-sentences.ts';
import { planStateColour, planStateName } from '../stores/plan-words.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/plan.ts';
import { Guide } from './guide.tsx';
import { JournalList } from './journal-list.tsx';
import { PageHeader } from './page-header.tsx';
import { PlanAccess } from './plan-access.tsx';
import { PlanActions } from './plan-actions.tsx';
import { PlanFailures } from './plan-failures.tsx';
import { PlanFindings } from './plan-findings.tsx';
import { PlanFlows } from './plan-flows.tsx';
import { PlanOutcome } from './plan-outcome.tsx';
import { PlanRows } from './plan-rows.tsx';
import { PlanShares } from './plan-shares.tsx';
import { PlanUnits } from './plan-units.tsx';

const { say } = speaker(words);

/** The rule whose finding stands beside the access that changes rather than among the checks. */
const whatIsKept = 'previous-owner-keeps-no-access';

/** What the page of a plan is drawn from. */
export interface PlanPageProps {
  view: EnvironmentReading;
  record: PlanRecord;
  /** The plan that reverses this one, if there is one. */
  undo: PlanRecord | null;
  journal: readonly JournalRecord[];
  actions: ScreenActions;
}

/** A plan from its preview to its verified end, and back. */
export function PlanPage({ view, record, undo, journal, actions }: PlanPageProps) {
  const { plan, state } = record;
  const { facts } = view;
  const disabled = useMemo(
    () => new Set((facts?.people ?? []).filter((person) => person.disabled).map(({ id }) => id)),
    [facts],
  );
  const lines = useMemo(() => journal.filter((line) => line.plan === record.id), [journal, record.id]);
  const keeps = record.findings.find(({ rule }) => rule === whatIsKept) ?? null;
  const isMany = plan.units.length > 1 && plan.units.every(({ kind }) => kind === 'model');
  // What does not change while thousands of models are moved is not drawn again with each of them.
  const checks = useMemo(() => {
    const context = { record, environment: view.environment, facts };
    return <PlanFindings findings={record.findings.filter((finding) => finding !== keeps)} context={context} />;
  }, [record.findings, record.plan, state, view.environment, facts]);
  const access = useMemo(() => <PlanAccess record={record} keeps={keeps} />, [record.accessChanges, keeps]);
  const flows = useMemo(
    () => facts && plan.units.some(({ kind }) => kind === 'model') && <PlanFlows record={record} facts={facts} />,
    [plan, facts],
  );
  const decided = state === 'verified' || state === 'failed';
  return (
    <>
      <PageHeader title={planSentences(record).title} up={planHome(record)} />
      <p class="plan-line">
        <fluent-badge appearance="tint" color={planStateColour(state)}>
          {planStateName(state)}
        </fluent-badge>
        <span class="quiet">{say('plan_made', { time: dateTime(plan.madeOn) })}</span>
        {state === 'draft' && <span class="quiet">{say('plan_draft_note')}</span>}
        {plan.undoes && <a href={`#${routes.plan(plan.undoes)}`}>{say('plan_undoes_link')}</a>}
      </p>
      {state !== 'guiding' && <PlanOutcome record={record} undo={undo} actions={actions} />}
      {state === 'guiding' && <p>{say('plan_guiding')}</p>}
      {isMany && <PlanFailures record={record} />}
      <PlanActions record={record} environment={view.environment} undo={undo} actions={actions} disabled={disabled} />
      {state === 'guiding' && (
        <section class="panel" aria-labelledby="plan-steps">
          <h2 id="plan-steps">{say('plan_steps')}</h2>
          <Guide record={record} environment={view.environment} actions={actions} />
        </section>
      )}
      {!decided && checks}
      {isMany ? (
        <PlanUnits record={record} models={view.models} disabled={disabled} actions={actions} />
      ) : (
        <PlanRows record={record} disabled={disabled} />
      )}
      <PlanShares record={record} disabled={disabled} />
      {flows}
      {state !== 'failed' && access}
      {decided && checks}
      {lines.length > 0 && (
        <section class="panel" aria-labelledby="plan-history">
          <h2 id="plan-history">{say('plan_history')}</h2>
          <JournalList lines={lines} plans={[record]} />
        </section>
      )}
    </>
  );
}
