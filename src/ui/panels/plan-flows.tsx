import { useMemo } from 'preact/hooks';
import type { PlanRecord } from '#cache';
import { type Facts, pages } from '#engine';
import { about } from '#walkthroughs';
import { Sources } from '../controls/sources.tsx';
import { WideTable } from '../controls/wide-table.tsx';
import { speaker } from '../say.ts';
import { flowPurposeName } from '../stores/flow-words.ts';
import { words as careWords } from '../words/care.ts';
import { words } from '../words/handover.ts';

const { say, count } = speaker(words);
const { say: sayCare } = speaker(careWords);

/** More than anybody reads; the rest is on the start page. */
const limit = 100;

/** The flows that use, train or run the models of a plan, and whose they are: they stay where they are. */
export function PlanFlows({ record, facts }: { record: PlanRecord; facts: Facts }) {
  const found = useMemo(() => {
    const models = new Set(record.plan.units.map((unit) => about(unit).id));
    const records = new Map(facts.records.map((one) => [one.id, one]));
    const principals = new Map([...(facts.people ?? []), ...(facts.teams ?? [])].map((one) => [one.id, one.name]));
    const name = (id: string) => records.get(id)?.name || id;
    const ownerOf = (id: string) => principals.get(records.get(id)?.owner ?? '') ?? '';
    return {
      flows: (facts.facts?.flows ?? [])
        .filter(({ model }) => models.has(model))
        .map((flow) => ({ ...flow, name: name(flow.id), modelName: name(flow.model), owner: ownerOf(flow.id) })),
      dynamic: (facts.facts?.dynamicFlows ?? []).map((id) => ({ id, name: name(id), owner: ownerOf(id) })),
    };
  }, [record.plan, facts]);
  const isPartial = facts.unknown?.includes('facts/flows') ?? false;
  return (
    <section class="panel" aria-labelledby="plan-flows">
      <h2 id="plan-flows">{say('handover_flows')}</h2>
      {found.flows.length > 0 ? (
        <>
          <p>{say('handover_flows_note')}</p>
          <ul>
            <li>{say('handover_flows_in_solution')}</li>
            <li>{say('handover_flows_schedule')}</li>
            <li>{say('handover_flows_not_as_rows')}</li>
          </ul>
          <Sources cites={[pages.flowOwner, pages.usePrediction, pages.errorCodes]} />
          <WideTable>
            <thead>
              <tr>
                <th scope="col">{sayCare('care_flow')}</th>
                <th scope="col">{sayCare('care_flow_does')}</th>
                <th scope="col">{sayCare('care_flow_owner')}</th>
                <th scope="col">{sayCare('care_model')}</th>
              </tr>
            </thead>
            <tbody>
              {found.flows.slice(0, limit).map(({ id, name, model, modelName, owner, purpose }) => (
                <tr key={`${id} ${model} ${purpose}`}>
                  <td>
                    <bdi>{name}</bdi>
                  </td>
                  <td>{flowPurposeName(purpose)}</td>
                  <td>{owner}</td>
                  <td>
                    <bdi>{modelName}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </WideTable>
        </>
      ) : (
        !isPartial && <p>{say('handover_flows_none')}</p>
      )}
      {found.dynamic.length > 0 && (
        <>
          <p>{count('handover_flows_dynamic', found.dynamic.length)}</p>
          <ul>
            {found.dynamic.slice(0, limit).map(({ id, name, owner }) => (
              <li key={id}>
                <bdi>{name}</bdi> <span class="quiet">{owner}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isPartial && <p class="quiet">{say('handover_flows_unknown')}</p>}
    </section>
  );
}
