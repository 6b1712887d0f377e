import '@fluentui/web-components/badge.js';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { EnvironmentReading, JournalRecord, PlanRecord } from '#cache';
import { blocks } from '#walkthroughs';
import type { ScreenActions } from '../contract.ts';
import { Icon } from '../controls/icon.tsx';
import { speaker } from '../say.ts';
import { dateTime } from '../stores/format.ts';
import { rolesHomePage } from '../stores/plan-home.ts';
import { planStateColour, planStateName } from '../stores/plan-words.ts';
import { limitText, type NameOf, namesIn } from '../stores/role-words.ts';
import { rolesPlanTitle } from '../stores/roles-plan.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/roles-plan.ts';
import { JournalList } from './journal-list.tsx';
import { PageHeader } from './page-header.tsx';
import { RolesGuide } from './roles-guide.tsx';
import { RolesPlanActions } from './roles-plan-actions.tsx';
import { RolesPlanOutcome } from './roles-plan-outcome.tsx';
import { RolesPlanProof } from './roles-plan-proof.tsx';
import { RolesPlanUnits } from './roles-plan-units.tsx';
import { RowsOfTeamChoice } from './rows-of-team-choice.tsx';

const { say } = speaker(words);

export interface RolesPlanPageProps {
  view: EnvironmentReading;
  record: PlanRecord;
  /** The plan that reverses this one, if there is one. */
  undo: PlanRecord | null;
  journal: readonly JournalRecord[];
  actions: ScreenActions;
}

/** A plan that changes roles and who holds them, from its preview with its proof to its verified end, and back. */
export function RolesPlanPage({ view, record, undo, journal, actions }: RolesPlanPageProps) {
  const { plan, state, proof } = record;
  const nameOf = useMemo(() => namesIn(view.facts), [view.facts]);
  const lines = journal.filter((line) => line.plan === record.id);
  const home = rolesHomePage(plan);
  const limits = state === 'draft' ? (proof?.limits ?? []) : [];
  const open = limits.find((limit) => limit.kind === 'rows-of-team');
  return (
    <>
      <PageHeader
        title={rolesPlanTitle(plan, nameOf)}
        subtitle={view.environment.name}
        up={{
          to: routes[home](record.environment),
          title: say(`roles_home_${home}`),
        }}
      />
      <p class="plan-line">
        <fluent-badge appearance="tint" color={planStateColour(state)}>
          {planStateName(state)}
        </fluent-badge>
        <span class="quiet">{say('roles_made', { time: dateTime(plan.madeOn) })}</span>
        {state === 'draft' && <span class="quiet">{say('roles_draft_note')}</span>}
        {plan.undoes && <a href={`#${routes.plan(plan.undoes)}`}>{say('roles_undoes_link')}</a>}
      </p>
      <RolesPlanOutcome record={record} undo={undo} actions={actions} />
      <Limits title={say('roles_blocks')} limits={limits.filter(blocks)} intent="blocker" nameOf={nameOf}>
        {open && <RowsOfTeamChoice record={record} limit={open} nameOf={nameOf} actions={actions} />}
      </Limits>
      <RolesPlanActions record={record} undo={undo} actions={actions} />
      <Limits
        title={say('roles_notes')}
        limits={limits.filter((limit) => !blocks(limit))}
        intent="warning"
        nameOf={nameOf}
      />
      {state === 'guiding' ? (
        <RolesGuide record={record} environment={view.environment} actions={actions} />
      ) : (
        <RolesPlanUnits record={record} />
      )}
      {proof && <RolesPlanProof proof={proof} nameOf={nameOf} />}
      {lines.length > 0 && (
        <section class="panel" aria-labelledby="roles-history">
          <h2 id="roles-history">{say('roles_history')}</h2>
          <JournalList lines={lines} plans={[record]} />
        </section>
      )}
    </>
  );
}

function Limits({
  title,
  limits,
  intent,
  nameOf,
  children,
}: {
  title: string;
  limits: NonNullable<PlanRecord['proof']>['limits'];
  intent: 'blocker' | 'warning';
  nameOf: NameOf;
  children?: ComponentChildren;
}) {
  if (limits.length === 0) return null;
  return (
    <section class="panel" aria-label={title}>
      <h2>{title}</h2>
      <ul class="findings">
        {limits.map((limit) => (
          <li key={limit.kind} class={intent}>
            <Icon name={intent === 'blocker' ? 'error' : 'warning'} />
            <span>{limitText(limit, nameOf)}</span>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
