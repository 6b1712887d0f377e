import { useMemo, useState } from 'preact/hooks';
import type { ModelSummary, PlanRecord } from '#cache';
import type { Plan } from '#walkthroughs';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { type Column, DetailsList } from '../controls/details-list.tsx';
import { PrincipalName } from '../controls/principal-name.tsx';
import { useCommand } from '../controls/use-command.ts';
import { speaker } from '../say.ts';
import { notesOn } from '../stores/handover.ts';
import { confirmation, confirmed } from '../stores/plan-confirmation.ts';
import { moving, type UnitRow, unitRows } from '../stores/plan-units.ts';
import { unitStateName } from '../stores/plan-words.ts';
import { problemSentences } from '../stores/problem-sentences.ts';
import { goTo, routes } from '../stores/route.ts';
import { tableName } from '../stores/table-name.ts';
import { words } from '../words/handover.ts';
import { ProblemNotice } from './problem-notice.tsx';

const { say, count } = speaker(words);

const list = new Intl.ListFormat(undefined, { type: 'unit', style: 'short' });

type ColumnName = 'name' | 'moves' | 'notes' | 'from' | 'to' | 'state';

interface PlanUnitsProps {
  record: PlanRecord;
  /** What is known of the environment's models. */
  models: readonly ModelSummary[];
  disabled: ReadonlySet<string>;
  actions: ScreenActions;
}

/** The models of a handover, of any number: what moves with each, from whom to whom, and how far it is. Each can be undone by itself. */
export function PlanUnits({ record, models, disabled, actions }: PlanUnitsProps) {
  const [sort, setSort] = useState<{ by: ColumnName; descending: boolean }>({ by: 'name', descending: false });
  const command = useCommand(actions);
  const rows = useMemo(() => unitRows(record), [record]);
  const sorted = useMemo(() => sortUnits(rows, sort.by, sort.descending), [rows, sort]);
  const notes = useMemo(() => notesOfUnits(record.plan, models), [record.plan, models]);
  const undo = async (unit: string) => {
    const reply = await command.run({ type: 'undo-plan', plan: record.id, units: [unit] });
    if (reply.ok && reply.id) goTo(routes.plan(reply.id));
  };
  const canUndo = !record.plan.undoes && (record.state === 'verified' || record.state === 'failed');
  const flagged = <P extends { id: string }>(principal: P) => ({ ...principal, disabled: disabled.has(principal.id) });
  const columns: Column<UnitRow, ColumnName>[] = [
    {
      name: 'name',
      title: say('handover_unit'),
      cell: ({ unit }) => (
        <a href={`#${routes.model(record.environment, unit.model.id)}`} title={unit.model.name}>
          <bdi>{unit.model.name}</bdi>
        </a>
      ),
    },
    { name: 'moves', title: say('handover_unit_moves'), cell: (row) => <Moves row={row} /> },
    ...(notes.size > 0
      ? [
          {
            name: 'notes' as const,
            title: say('handover_column_notes'),
            sortable: false,
            cell: ({ unit }: UnitRow) => <span title={notes.get(unit.id)}>{notes.get(unit.id)}</span>,
          },
        ]
      : []),
    {
      name: 'from',
      title: say('handover_unit_from'),
      cell: ({ from }) => from && <PrincipalName principal={flagged(from)} />,
    },
    { name: 'to', title: say('handover_unit_to'), cell: ({ to }) => to && <PrincipalName principal={flagged(to)} /> },
    {
      name: 'state',
      title: say('handover_unit_state'),
      cell: ({ unit, outcome }) => (
        <span class="unit-state">
          <span
            class={outcome && outcome.state !== 'verified' && outcome.state !== 'writing' ? 'care' : undefined}
            title={outcome?.problem ? problemSentences(outcome.problem).what : confirmation(unit, outcome)}
          >
            {outcome?.undoneBy ? say('handover_unit_undone') : unitStateName(outcome?.state ?? 'waiting')}
          </span>
          {canUndo && outcome?.state === 'verified' && !outcome.undoneBy && (
            <Button
              size="small"
              appearance="subtle"
              disabled={command.busy}
              label={say('handover_unit_undo_of', { model: unit.model.name })}
              onClick={() => void undo(unit.id)}
            >
              {say('handover_unit_undo')}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <section class="panel" aria-labelledby="plan-units">
      <h2 id="plan-units">{say('handover_units')}</h2>
      <Moving plan={record.plan} />
      {confirmed(record) > 0 && <p>{count('handover_told', confirmed(record))}</p>}
      {command.problem && <ProblemNotice problem={command.problem} actions={actions} />}
      <div class="list-frame" style={{ '--rows': String(rows.length + 1) }}>
        <DetailsList
          label={say('handover_units_table')}
          columns={columns}
          rows={sorted}
          rowId={({ unit }) => unit.id}
          sort={sort.by}
          descending={sort.descending}
          onSort={(by) => setSort({ by, descending: sort.by === by && !sort.descending })}
        />
      </div>
    </section>
  );
}

/** What moves in all: models and containers, and by table what moves along with those. */
function Moving({ plan }: { plan: Plan }) {
  const { models, containers, below } = useMemo(() => moving(plan), [plan]);
  const parts = [
    ...(models > 0 ? [count('handover_moves_models', models)] : []),
    ...(containers > 0 ? [count('handover_moves_containers', containers)] : []),
  ];
  const tables = [...(below ?? [])].map(([table, number]) =>
    say('handover_moves_table', { table: tableName(table), count: number }),
  );
  return (
    <p class="quiet">
      {say('handover_moves_all', { rows: list.format(parts) })}{' '}
      {tables.length > 0 && say('handover_moves_along', { rows: list.format(tables) })}
      {!below && containers > 0 && say('handover_moves_along_unread')}
    </p>
  );
}

function notesOfUnits({ units }: Plan, models: readonly ModelSummary[]): ReadonlyMap<string, string> {
  const byId = new Map(models.map((model) => [model.id, model]));
  return new Map(
    units.flatMap((unit) => {
      const model = unit.kind === 'model' ? byId.get(unit.model.id) : undefined;
      if (unit.kind !== 'model' || !model) return [];
      const isMoved = unit.operations.some(({ kind, record }) => kind === 'assign' && record.id === unit.model.id);
      const notes = notesOn(model, !isMoved).map((note) => say(`handover_note_${note}`));
      return notes.length > 0 ? [[unit.id, notes.join('. ')] as const] : [];
    }),
  );
}

function Moves({ row: { unit, containers, below } }: { row: UnitRow }) {
  const hasModel = unit.operations.some(({ kind, record }) => kind === 'assign' && record.id === unit.model.id);
  const parts = [
    ...(hasModel ? [say('handover_moves_model')] : []),
    ...(containers > 0 ? [count('handover_moves_containers', containers)] : []),
    ...(below ? [count('handover_moves_below', below)] : []),
    ...(below === null && containers > 0 ? [say('handover_below_unread')] : []),
  ];
  const text = list.format(parts);
  return <span title={text}>{text}</span>;
}

function sortUnits(rows: readonly UnitRow[], by: ColumnName, descending: boolean): UnitRow[] {
  const collator = new Intl.Collator();
  const key = ({ unit, from, to, outcome, containers }: UnitRow) => {
    if (by === 'from') return from?.name ?? '';
    if (by === 'to') return to?.name ?? '';
    if (by === 'state') return outcome?.state ?? '';
    return by === 'moves' ? String(containers) : unit.model.name;
  };
  const sorted = [...rows].sort(
    (a, b) => collator.compare(key(a), key(b)) || collator.compare(a.unit.model.name, b.unit.model.name),
  );
  return descending ? sorted.reverse() : sorted;
}
