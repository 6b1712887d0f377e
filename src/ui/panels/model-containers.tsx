import type { ModelSummary } from '#cache';
import { PrincipalName } from '../controls/principal-name.tsx';
import { speaker } from '../say.ts';
import { words } from '../words/model.ts';

const { say } = speaker(words);

/** The model's dataset containers and whose they are. */
export function ModelContainers({ model }: { model: ModelSummary }) {
  return (
    <section class="panel" aria-labelledby="model-containers">
      <h2 id="model-containers">{say('model_containers')}</h2>
      {!model.containers && <p>{say('model_containers_unknown')}</p>}
      {model.containers?.length === 0 && <p class="quiet">{say('model_containers_none')}</p>}
      {model.containers && model.containers.length > 0 && (
        <table class="plain-table" aria-labelledby="model-containers">
          <thead>
            <tr>
              <th scope="col">{say('model_container_name')}</th>
              <th scope="col">{say('model_container_owner')}</th>
            </tr>
          </thead>
          <tbody>
            {model.containers.map((container) => (
              <tr key={container.id}>
                <td>
                  <bdi>{container.name}</bdi>
                </td>
                <td>
                  <PrincipalName principal={container.owner} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
