import { useCallback, useState } from 'preact/hooks';
import type { Ability, MatrixAnswer, Question } from '#answers';
import type { ScreenActions } from '../contract.ts';
import { Busy } from '../controls/busy.tsx';
import { Button } from '../controls/button.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { FilterChip } from '../controls/filter-chip.tsx';
import { type CellPlace, MatrixGrid } from '../controls/matrix-grid.tsx';
import { SearchBox } from '../controls/search-box.tsx';
import { useAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { matrixCsv } from '../stores/matrix-csv.ts';
import { prebuiltTemplates } from '../stores/model-kinds.ts';
import { abilityName, abilityWords } from '../stores/reason-words.ts';
import { routes } from '../stores/route.ts';
import { saveFile } from '../stores/save-file.ts';
import { words } from '../words/matrix.ts';
import type { LightPageProps } from './environment-pages.ts';
import { MatrixReasons } from './matrix-reasons.tsx';
import { PageHeader } from './page-header.tsx';

const { say } = speaker(words);
const abilities = ['run', 'edit', 'share', 'training-data'] as const satisfies readonly Ability[];

/** People and models: what each can do with each, why, and all of it as a file. */
export function MatrixPage({ view, actions }: LightPageProps<'matrix'>) {
  const { environment } = view;
  const [query, setQuery] = useState<Question<'matrix'>>({
    kind: 'matrix',
    environment: environment.id,
    people: '',
    models: '',
    ability: null,
    without: prebuiltTemplates,
    rowFrom: 0,
    rowTo: 60,
    columnFrom: 0,
    columnTo: 60,
  });
  const { answer } = useAnswer<'matrix'>(actions, query);
  const ask = (part: Partial<Question<'matrix'>>) =>
    setQuery((now) => ({ ...now, rowFrom: 0, columnFrom: 0, ...part }));
  const isEverything = query.without.length === 0;
  return (
    <>
      <PageHeader title={say('matrix_title')} subtitle={environment.name}>
        <Export actions={actions} query={query} environment={environment.name} />
      </PageHeader>
      <div class="command-bar">
        <SearchBox
          label={say('matrix_people_search')}
          hint={say('matrix_people_hint')}
          value={query.people}
          onInput={(people) => ask({ people })}
        />
        <SearchBox
          label={say('matrix_models_search')}
          hint={say('matrix_models_hint')}
          value={query.models}
          onInput={(models) => ask({ models })}
        />
        <fieldset class="chips">
          <legend class="visually-hidden">{say('matrix_filters')}</legend>
          {abilities.map((ability) => (
            <FilterChip
              key={ability}
              on={query.ability === ability}
              onToggle={() => ask({ ability: query.ability === ability ? null : ability })}
            >
              {abilityName(ability)}
            </FilterChip>
          ))}
          <FilterChip on={isEverything} onToggle={() => ask({ without: isEverything ? prebuiltTemplates : [] })}>
            {say('matrix_prebuilt')}
          </FilterChip>
        </fieldset>
        {answer && !answer.isTooLarge && (
          <p class="count" role="status">
            {say('matrix_size', { people: answer.people, models: answer.models, pairs: answer.pairs })}
          </p>
        )}
      </div>
      <Cells answer={answer} actions={actions} environment={environment} onLook={setQuery} />
    </>
  );
}

interface CellsProps {
  answer: MatrixAnswer | null | undefined;
  actions: ScreenActions;
  environment: { id: string; name: string };
  onLook: (change: (now: Question<'matrix'>) => Question<'matrix'>) => void;
}

function Cells({ answer, actions, environment, onLook }: CellsProps) {
  const [active, setActive] = useState<CellPlace>({ row: 0, column: 0 });
  const see = useCallback(
    (first: CellPlace, last: CellPlace) =>
      onLook((now) => {
        const isThere =
          first.row >= now.rowFrom &&
          last.row <= now.rowTo &&
          first.column >= now.columnFrom &&
          last.column <= now.columnTo;
        if (isThere) return now;
        return {
          ...now,
          rowFrom: Math.max(0, first.row - 20),
          rowTo: last.row + 20,
          columnFrom: Math.max(0, first.column - 10),
          columnTo: last.column + 10,
        };
      }),
    [onLook],
  );
  if (answer === undefined) return <Busy>{say('matrix_working')}</Busy>;
  if (!answer) return <Empty title={say('matrix_not_read_title')} text={say('matrix_not_read')} />;
  if (answer.isTooLarge) return <Empty title={say('matrix_too_large_title')} text={say('matrix_too_large')} />;
  if (answer.people === 0) return <Empty title={say('matrix_none_title')} text={say('matrix_none')} />;
  const personAt = (row: number) => answer.rows[row - answer.rowFrom];
  const modelAt = (column: number) => answer.columns[column - answer.columnFrom];
  const cell = ({ row, column }: CellPlace) => {
    const [person, model] = [personAt(row), modelAt(column)];
    const can = person?.cells[column - answer.columnFrom];
    if (!person || !model) return null;
    const names = { person: person.name, model: model.name };
    if (!can) return { text: '', label: say('matrix_cell_nothing', names), tone: '' };
    const isOpen = Object.values(can).includes('cannot-tell');
    const letters = abilities.map((ability) => (can[ability] === 'yes' ? letterOf[ability] : '')).join('');
    const text = letters + (isOpen ? '?' : '');
    return {
      text,
      label: say('matrix_cell_letters', { ...names, abilities: abilityWords(can).join(', '), letters: text }),
      tone: can.edit === 'yes' ? 'edits' : can.run === 'yes' ? 'runs' : 'open',
    };
  };
  return (
    <>
      <MatrixGrid
        label={say('matrix_table', { environment: environment.name })}
        corner={say('matrix_person')}
        rows={answer.people}
        columns={answer.models}
        rowHead={(row) => (
          <a href={`#${routes.person(environment.id, personAt(row)?.id ?? '')}`}>
            <bdi>{personAt(row)?.name}</bdi>
          </a>
        )}
        columnHead={(column) => (
          <a href={`#${routes.model(environment.id, modelAt(column)?.id ?? '')}`} title={modelAt(column)?.name}>
            <bdi>{modelAt(column)?.name}</bdi>
          </a>
        )}
        cell={cell}
        active={active}
        onActive={setActive}
        onSee={see}
      />
      <MatrixReasons
        environment={environment.id}
        person={personAt(active.row) ?? null}
        model={modelAt(active.column) ?? null}
        actions={actions}
      />
      <p class="quiet small">
        {say('matrix_legend')} {say('matrix_hint')}
      </p>
    </>
  );
}

const letterOf: Readonly<Record<Ability, string>> = { run: 'R', edit: 'E', share: 'S', 'training-data': 'T' };

function Empty({ title, text }: { title: string; text: string }) {
  return (
    <EmptyState icon="matrix" title={title}>
      <p>{text}</p>
    </EmptyState>
  );
}

interface ExportProps {
  actions: ScreenActions;
  query: Question<'matrix'>;
  environment: string;
}

function Export({ actions, query, environment }: ExportProps) {
  const [state, setState] = useState<'ready' | 'busy' | 'too-long'>('ready');
  const save = () => {
    const { people, models, ability, without } = query;
    setState('busy');
    const question = {
      kind: 'matrix-lines',
      environment: query.environment,
      people,
      models,
      ability,
      without,
    } as const;
    const stop = actions.watch(question, (answer) => {
      // An answer may come before `watch` has returned.
      queueMicrotask(() => stop());
      void write(answer && matrixCsv(answer));
    });
  };
  const write = async (parts: Iterable<string> | null) => {
    const written: string[] = [];
    for (const part of parts ?? []) {
      written.push(part);
      await new Promise((resume) => setTimeout(resume));
    }
    if (parts) saveFile(say('matrix_file', { environment }), written);
    setState(parts ? 'ready' : 'too-long');
  };
  return (
    <>
      {state === 'too-long' && <p role="alert">{say('matrix_export_too_long')}</p>}
      {state === 'busy' ? (
        <Busy>{say('matrix_exporting')}</Busy>
      ) : (
        <Button onClick={save}>{say('matrix_export')}</Button>
      )}
    </>
  );
}
