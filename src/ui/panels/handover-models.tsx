import { useMemo, useState } from 'preact/hooks';
import type { Candidate, Facts } from '#engine';
import { Button } from '../controls/button.tsx';
import { type Column, DetailsList } from '../controls/details-list.tsx';
import { speaker } from '../say.ts';
import type { HandoverRow } from '../stores/handover.ts';
import { typeName } from '../stores/model-kinds.ts';
import { words } from '../words/handover.ts';

const { say, count } = speaker(words);

interface HandoverModelsProps {
  rows: readonly HandoverRow[];
  facts: Facts;
  /** Everybody who was chosen so far. */
  owners: readonly Candidate[];
  /** Who gets what no single choice is made for. */
  chosen: Candidate | null;
  /** Models that are left out. */
  left: ReadonlySet<string>;
  /** Owners chosen for single models. */
  others: ReadonlyMap<string, Candidate>;
  onLeave: (left: ReadonlySet<string>) => void;
  onOther: (model: string, owner: Candidate | null) => void;
}

type ColumnName = 'chosen' | 'name' | 'type' | 'containers' | 'notes' | 'owner';

/** The models of a handover: which of them, what to know about each, and to whom each goes. */
export function HandoverModels(props: HandoverModelsProps) {
  const { rows, facts, owners, chosen, left, others, onLeave, onOther } = props;
  const [sort, setSort] = useState<{ by: ColumnName; descending: boolean }>({ by: 'name', descending: false });
  const people = useMemo(() => new Map((facts.people ?? []).map((one) => [one.id, one.name ?? one.id])), [facts]);
  const sorted = useMemo(() => sortRows(rows, sort.by, sort.descending), [rows, sort]);
  const toggle = (model: string) => {
    const next = new Set(left);
    if (!next.delete(model)) next.add(model);
    onLeave(next);
  };
  const optionsOf = (row: HandoverRow): Candidate[] => {
    const proposed = row.proposals.map(
      ({ person }): Candidate => ({
        type: 'person',
        id: person,
        name: people.get(person) ?? person,
        hint: null,
      }),
    );
    const kept: Candidate[] = row.containerOnly ? [{ ...row.model.owner, hint: null }] : [];
    return [...new Map([...kept, ...owners, ...proposed].map((one) => [one.id, one])).values()];
  };
  const columns: Column<HandoverRow, ColumnName>[] = [
    {
      name: 'chosen',
      title: say('handover_column_chosen'),
      cell: ({ model }) => (
        <input
          type="checkbox"
          aria-label={say('handover_choose', { model: model.name })}
          checked={!left.has(model.id)}
          onChange={() => toggle(model.id)}
        />
      ),
    },
    {
      name: 'name',
      title: say('handover_column_name'),
      cell: ({ model }) => <bdi title={model.name}>{model.name}</bdi>,
    },
    {
      name: 'type',
      title: say('handover_column_type'),
      cell: ({ model }) => <span title={typeName(model.template)}>{typeName(model.template)}</span>,
    },
    {
      name: 'containers',
      title: say('handover_column_containers'),
      cell: ({ model }) => (model.containers ? model.containers.length : say('handover_containers_unknown')),
    },
    { name: 'notes', title: say('handover_column_notes'), cell: (row) => <Notes row={row} people={people} /> },
    {
      name: 'owner',
      title: say('handover_column_owner'),
      cell: (row) => (
        <NewOwner
          row={row}
          options={optionsOf(row)}
          chosen={chosen}
          other={others.get(row.model.id)}
          onOther={onOther}
        />
      ),
    },
  ];
  return (
    <section class="panel" aria-labelledby="handover-models">
      <h2 id="handover-models">{say('handover_models')}</h2>
      <p class="quiet">{say('handover_models_note')}</p>
      <div class="row-actions">
        <Button size="small" onClick={() => onLeave(new Set())}>
          {say('handover_all')}
        </Button>
        <Button size="small" onClick={() => onLeave(new Set(rows.map(({ model }) => model.id)))}>
          {say('handover_none')}
        </Button>
        <span role="status">{count('handover_chosen', rows.length - left.size)}</span>
      </div>
      <div class="list-frame" style={{ '--rows': String(rows.length + 1) }}>
        <DetailsList
          label={say('handover_table')}
          columns={columns}
          rows={sorted}
          rowId={({ model }) => model.id}
          sort={sort.by}
          descending={sort.descending}
          onSort={(by) => setSort({ by, descending: sort.by === by && !sort.descending })}
        />
      </div>
    </section>
  );
}

/** To whom one model goes: as chosen for all, or somebody else. */
function NewOwner({
  row: { model, containerOnly },
  options,
  chosen,
  other,
  onOther,
}: {
  row: HandoverRow;
  options: readonly Candidate[];
  chosen: Candidate | null;
  other: Candidate | undefined;
  onOther: HandoverModelsProps['onOther'];
}) {
  const usual = containerOnly ? model.owner : chosen;
  return (
    <select
      aria-label={say('handover_owner_of', { model: model.name })}
      value={other?.id ?? ''}
      onChange={({ currentTarget: { value } }) => onOther(model.id, options.find(({ id }) => id === value) ?? null)}
    >
      <option value="">{usual?.name ?? say('handover_choose_above')}</option>
      {options
        .filter(({ id }) => id !== usual?.id || other)
        .map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
    </select>
  );
}

function Notes({ row, people }: { row: HandoverRow; people: ReadonlyMap<string, string> }) {
  const coOwner = row.proposals.find(({ because }) => because === 'co-owner');
  const notes = [
    ...row.notes.map((note) => say(`handover_note_${note}`)),
    ...(coOwner ? [say('handover_note_co_owner', { person: people.get(coOwner.person) ?? coOwner.person })] : []),
  ].join('. ');
  return <span title={notes}>{notes}</span>;
}

function sortRows(rows: readonly HandoverRow[], by: ColumnName, descending: boolean): HandoverRow[] {
  const collator = new Intl.Collator();
  const key = ({ model, notes }: HandoverRow) => {
    if (by === 'type') return typeName(model.template);
    if (by === 'containers') return String(model.containers?.length ?? '');
    return by === 'notes' ? notes.join() : model.name;
  };
  const sorted = [...rows].sort(
    (a, b) => collator.compare(key(a), key(b)) || collator.compare(a.model.name, b.model.name),
  );
  return descending ? sorted.reverse() : sorted;
}
