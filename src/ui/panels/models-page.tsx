import { useMemo, useState } from 'preact/hooks';
import type { EnvironmentView, ModelSummary } from '#cache';
import type { ScreenActions } from '../contract.ts';
import { Button } from '../controls/button.tsx';
import { type Column, DetailsList } from '../controls/details-list.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { FilterChip } from '../controls/filter-chip.tsx';
import { PrincipalName } from '../controls/principal-name.tsx';
import { SearchBox } from '../controls/search-box.tsx';
import { speaker } from '../say.ts';
import { day } from '../stores/format.ts';
import { leftBehind, stateName, typeName } from '../stores/model-kinds.ts';
import { countCare, everyModel, listModels, type ModelColumn, type ModelQuery } from '../stores/model-list.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/models.ts';
import { ChosenModels } from './chosen-models.tsx';
import { PageHeader } from './page-header.tsx';
import { ReadingStatus } from './reading-status.tsx';

const { say, count } = speaker(words);

/** Every AI model of an environment, with search, filters for what needs care, and sorting. */
export function ModelsPage({ view, actions }: { view: EnvironmentView; actions: ScreenActions }) {
  const [query, setQuery] = useState<ModelQuery>(everyModel);
  const { environment, models, isRead } = view;
  const care = useMemo(() => countCare(models), [models]);
  const shown = useMemo(() => listModels(models, query), [models, query]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const columns = useMemo(
    () =>
      modelColumns(environment.id, chosen, (id) => {
        const others = [...chosen].filter((one) => one !== id);
        setChosen(new Set(chosen.has(id) ? others : [...others, id]));
      }),
    [environment.id, chosen],
  );
  const ask = (part: Partial<ModelQuery>) => setQuery({ ...query, ...part });
  const sortBy = (sort: ModelColumn) => ask({ sort, descending: query.sort === sort && !query.descending });
  return (
    <>
      <PageHeader title={say('models_title')} subtitle={environment.name} />
      <ReadingStatus view={view} actions={actions} />
      {isRead && models.length > 0 && (
        <div class="command-bar">
          <SearchBox
            label={say('models_search')}
            hint={say('models_search_hint')}
            value={query.text}
            onInput={(text) => ask({ text })}
          />
          <fieldset class="chips">
            <legend class="visually-hidden">{say('models_filters')}</legend>
            <FilterChip on={query.ownerLeft} onToggle={() => ask({ ownerLeft: !query.ownerLeft })}>
              {say('models_filter_owner_left', { count: care.ownerLeft })}
            </FilterChip>
            <FilterChip on={query.leftBehind} onToggle={() => ask({ leftBehind: !query.leftBehind })}>
              {say('models_filter_left_behind', { count: care.leftBehind })}
            </FilterChip>
            <FilterChip on={query.customOnly} onToggle={() => ask({ customOnly: !query.customOnly })}>
              {say('models_filter_custom')}
            </FilterChip>
          </fieldset>
          <p class="count" role="status">
            {shown.length === models.length
              ? count('models_count', models.length)
              : count('models_shown', shown.length, { total: models.length })}
          </p>
        </div>
      )}
      {chosen.size > 0 && (
        <ChosenModels
          environment={environment.id}
          chosen={models.filter(({ id }) => chosen.has(id)).map(({ id }) => id)}
          onClear={() => setChosen(new Set())}
        />
      )}
      {shown.length > 0 ? (
        <DetailsList
          label={say('models_table', { environment: environment.name })}
          columns={columns}
          rows={shown}
          rowId={(model) => model.id}
          sort={query.sort}
          descending={query.descending}
          onSort={sortBy}
        />
      ) : (
        <NoModels view={view} onClear={() => setQuery({ ...everyModel, customOnly: false })} />
      )}
    </>
  );
}

function NoModels({ view, onClear }: { view: EnvironmentView; onClear: () => void }) {
  if (!view.isRead) {
    return (
      <EmptyState icon="model" title={say('models_not_read_title')}>
        <p>{view.sync?.state === 'running' ? say('models_reading') : say('models_not_read')}</p>
      </EmptyState>
    );
  }
  if (view.models.length === 0) {
    return (
      <EmptyState icon="model" title={say('models_none_title')}>
        <p>{say('models_none')}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="search" title={say('models_no_match_title')}>
      <p>{say('models_no_match')}</p>
      <Button onClick={onClear}>{say('models_clear')}</Button>
    </EmptyState>
  );
}

function modelColumns(
  environment: string,
  chosen: ReadonlySet<string>,
  onToggle: (id: string) => void,
): Column<ModelSummary, ModelColumn>[] {
  return [
    {
      name: 'name',
      title: say('models_column_name'),
      cell: (model) => (
        <>
          <input
            type="checkbox"
            class="choose"
            aria-label={say('models_choose', { model: model.name })}
            checked={chosen.has(model.id)}
            onChange={() => onToggle(model.id)}
          />
          <a href={`#${routes.model(environment, model.id)}`} title={model.name}>
            <bdi>{model.name}</bdi>
          </a>
        </>
      ),
    },
    { name: 'type', title: say('models_column_type'), cell: (model) => typeName(model.template) },
    {
      name: 'status',
      title: say('models_column_status'),
      cell: (model) => <span class={`state ${model.state}`}>{stateName(model.state)}</span>,
    },
    { name: 'owner', title: say('models_column_owner'), cell: (model) => <PrincipalName principal={model.owner} /> },
    { name: 'container', title: say('models_column_container'), cell: (model) => <ContainerCell model={model} /> },
    { name: 'modified', title: say('models_column_modified'), cell: (model) => day(model.modifiedOn) },
  ];
}

function ContainerCell({ model }: { model: ModelSummary }) {
  if (!model.containers) return <span class="quiet">{say('models_container_unknown')}</span>;
  if (model.containers.length === 0) return <span class="quiet">{say('models_container_none')}</span>;
  const behind = leftBehind(model);
  if (!behind) return <span class="quiet">{say('models_container_same')}</span>;
  const text = say('models_container_behind', { owner: behind.owner.name });
  return (
    <span class="care" title={text}>
      {text}
    </span>
  );
}
