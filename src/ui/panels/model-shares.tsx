import type { ScreenActions } from '../contract.ts';
import { PrincipalName } from '../controls/principal-name.tsx';
import { useAnswer } from '../controls/use-answer.ts';
import { speaker } from '../say.ts';
import { rightsText } from '../stores/plan-words.ts';
import { words } from '../words/model.ts';

const { say } = speaker(words);

/** Whom the model is explicitly shared with; says so when that could not be read. */
export function ModelShares({
  environment,
  model,
  actions,
}: {
  environment: string;
  model: string;
  actions: ScreenActions;
}) {
  const { answer } = useAnswer(actions, { kind: 'shares', environment, model });
  if (!answer) return null;
  const { shares } = answer;
  return (
    <section class="panel" aria-labelledby="model-shares">
      <h2 id="model-shares">{say('model_shares')}</h2>
      {!shares && <p>{say('model_shares_unknown')}</p>}
      {shares?.length === 0 && <p class="quiet">{say('model_shares_none')}</p>}
      {shares && shares.length > 0 && (
        <table class="plain-table" aria-labelledby="model-shares">
          <thead>
            <tr>
              <th scope="col">{say('model_share_with')}</th>
              <th scope="col">{say('model_share_rights')}</th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ principal, rights }) => (
              <tr key={principal.id}>
                <td>
                  <PrincipalName principal={principal} />
                </td>
                <td>{rightsText(rights)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="quiet small">{say('model_shares_note')}</p>
    </section>
  );
}
