import { useMemo } from 'preact/hooks';
import { whatNeedsCare } from '#engine';
import { lockInForce } from '#walkthroughs';
import { EmptyState } from '../controls/empty-state.tsx';
import { WideTable } from '../controls/wide-table.tsx';
import { speaker } from '../say.ts';
import { flowPurposeName } from '../stores/flow-words.ts';
import { modelsLeft } from '../stores/handover.ts';
import { routes } from '../stores/route.ts';
import { words } from '../words/care.ts';
import { CareLeaving } from './care-leaving.tsx';
import { CareLeft } from './care-left.tsx';
import { CareTogether } from './care-together.tsx';
import type { PageProps } from './environment-pages.ts';
import { LocksInForce } from './locks-in-force.tsx';
import { PageHeader } from './page-header.tsx';
import { ReadingStatus } from './reading-status.tsx';

const { say } = speaker(words);

/** The start of an environment: what nobody looks after any more, what does not belong together, and who is about to leave. */
export function CarePage({ view, data, actions }: PageProps<'care'>) {
  const { environment, facts } = view;
  const broken = data.plans.value.filter(
    (record) => record.environment === environment.id && lockInForce(record) && record.lock?.regained.length,
  );
  const care = useMemo(
    () => facts && whatNeedsCare(facts, new Set(environment.leaving ?? [])),
    [facts, environment.leaving],
  );
  const names = useMemo(
    () =>
      new Map(
        [...(facts?.records ?? []), ...(facts?.people ?? []), ...(facts?.teams ?? [])].map((one) => [one.id, one.name]),
      ),
    [facts],
  );
  const owners = useMemo(() => new Map((facts?.records ?? []).map(({ id, owner }) => [id, owner ?? ''])), [facts]);
  const name = (id: string) => names.get(id) || id;
  const ownerName = (record: string) => name(owners.get(record) ?? '');
  const modelLink = (model: string) => (
    <a href={`#${routes.model(environment.id, model)}`}>
      <bdi>{name(model)}</bdi>
    </a>
  );
  const isCalm = care && broken.length + care.left.length + care.apart.length + (care.flows?.length ?? 0) === 0;
  return (
    <>
      <PageHeader title={say('care_title')} subtitle={environment.name} />
      <ReadingStatus view={view} actions={actions} />
      {isCalm && (
        <EmptyState icon="check" title={say('care_none_title')}>
          <p>{say('care_none')}</p>
        </EmptyState>
      )}
      <LocksInForce plans={broken} actions={actions} />
      {care && care.left.length > 0 && <CareLeft environment={environment.id} left={care.left} nameOf={name} />}
      {care && care.apart.length > 0 && (
        <section class="panel" aria-labelledby="care-apart">
          <h2 id="care-apart">{say('care_apart')}</h2>
          <p class="quiet">{say('care_apart_note')}</p>
          <WideTable>
            <Heads keys={['care_model', 'care_container', 'care_container_owner', 'care_model_owner']} />
            <tbody>
              {care.apart.map(({ container, model }) => (
                <tr key={container}>
                  <td>{modelLink(model)}</td>
                  <td>
                    <bdi>{name(container)}</bdi>
                  </td>
                  <td>{ownerName(container)}</td>
                  <td>{ownerName(model)}</td>
                </tr>
              ))}
            </tbody>
          </WideTable>
        </section>
      )}
      {care?.flows && care.flows.length > 0 && (
        <section class="panel" aria-labelledby="care-flows">
          <h2 id="care-flows">{say('care_flows')}</h2>
          <p class="quiet">{say('care_flows_note')}</p>
          <WideTable>
            <Heads keys={['care_flow', 'care_flow_does', 'care_flow_owner', 'care_model', 'care_model_owner']} />
            <tbody>
              {care.flows.map((flow) => (
                <tr key={`${flow.id} ${flow.model} ${flow.purpose}`}>
                  <td>
                    <bdi>{name(flow.id)}</bdi>
                  </td>
                  <td>{flowPurposeName(flow.purpose)}</td>
                  <td>{ownerName(flow.id)}</td>
                  <td>{modelLink(flow.model)}</td>
                  <td>{ownerName(flow.model)}</td>
                </tr>
              ))}
            </tbody>
          </WideTable>
        </section>
      )}
      {care && !care.flows && <p class="quiet">{say('care_flows_unknown')}</p>}
      {care && care.unknown.length > 0 && <p class="quiet">{say('care_unknown')}</p>}
      {care && <CareTogether environment={environment} left={modelsLeft(care.left).length} actions={actions} />}
      {facts && <CareLeaving view={view} facts={facts} actions={actions} />}
    </>
  );
}

function Heads({ keys }: { keys: readonly (keyof typeof words)[] }) {
  return (
    <thead>
      <tr>
        {keys.map((key) => (
          <th key={key} scope="col">
            {say(key)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
