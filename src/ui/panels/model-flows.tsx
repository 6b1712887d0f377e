import type { FlowOfModel } from '#answers';
import type { ScreenActions } from '../contract.ts';
import { PrincipalName } from '../controls/principal-name.tsx';
import { useAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { words } from '../words/flows.ts';

const { say, count } = speaker(words);

/** The flows that have to do with a model, and whether their owners can run it: a flow runs the model as its owner. */
export function ModelFlows({
  environment,
  model,
  actions,
}: {
  environment: string;
  model: string;
  actions: ScreenActions;
}) {
  const { answer } = useAnswer<'flows'>(actions, { kind: 'flows', environment, model });
  if (!answer) return null;
  const { flows, dynamic } = answer;
  return (
    <section class="panel" aria-labelledby="model-flows">
      <h2 id="model-flows">{say('flows_title')}</h2>
      {!flows && <p>{say('flows_unknown')}</p>}
      {flows?.length === 0 && <p class="quiet">{say('flows_none')}</p>}
      {flows && flows.length > 0 && (
        <table class="plain-table" aria-labelledby="model-flows">
          <thead>
            <tr>
              <th scope="col">{say('flows_name')}</th>
              <th scope="col">{say('flows_purpose')}</th>
              <th scope="col">{say('flows_owner')}</th>
              <th scope="col">{say('flows_runs')}</th>
            </tr>
          </thead>
          <tbody>
            {flows.map((flow) => (
              <tr key={flow.id}>
                <td>
                  <bdi>{flow.name}</bdi>
                </td>
                <td>{purposesOf(flow)}</td>
                <td>{flow.owner ? <PrincipalName principal={flow.owner} /> : say('flows_owner_unknown')}</td>
                <td>
                  {flow.owner && (
                    <span class={flow.owner.runs === 'no' ? 'care' : undefined}>
                      {say(`flows_runs_${flow.owner.runs.replace('-', '_')}` as keyof typeof words)}
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {dynamic > 0 && <p>{count('flows_dynamic', dynamic)}</p>}
    </section>
  );
}

function purposesOf({ purposes }: FlowOfModel): string {
  const names = purposes.map((purpose) => say(`flows_does_${purpose.replaceAll('-', '_')}` as keyof typeof words));
  return new Intl.ListFormat(undefined, { type: 'unit', style: 'short' }).format(names);
}
