import { useState } from 'preact/hooks';
import type { RoleChange, RolesProof } from '#cache';
import { Button } from '../controls/button.tsx';
import { speaker } from '../say.ts';
import { type NameOf, privilegeText, sourcesText } from '../stores/role-words.ts';
import { words } from '../words/roles-plan.ts';

const { say, count } = speaker(words);

/** As many as are shown at first, and added each time. */
const step = 25;

/** Exactly who loses and gains what, over everybody and every row that was read; and who can still do it, and why. */
export function RolesPlanProof({ proof, nameOf }: { proof: RolesProof; nameOf: NameOf }) {
  const [shown, setShown] = useState(step);
  const { changes, people, rows, limits, keepers } = proof;
  const more = changes.length - shown;
  return (
    <>
      <section class="panel" aria-labelledby="roles-proof">
        <h2 id="roles-proof">{say('roles_proof')}</h2>
        <p>{say(summaryOf(proof), { people, rows })}</p>
        {changes.length > 0 && (
          <table class="plain-table">
            <thead>
              <tr>
                <th scope="col">{say('roles_change_person')}</th>
                <th scope="col">{say('roles_change_loses')}</th>
                <th scope="col">{say('roles_change_gains')}</th>
                <th scope="col">{say('roles_change_rows')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, shown).map((change) => (
                <tr key={change.person.id}>
                  <td>
                    <bdi>{change.person.name}</bdi>
                  </td>
                  <td>{privilegesOf(change.loses)}</td>
                  <td>{privilegesOf(change.gains)}</td>
                  <td>{change.rows.toLocaleString()}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {more > 0 && <Button onClick={() => setShown(shown + step)}>{count('roles_more', more)}</Button>}
      </section>
      {!limits.some(({ kind }) => kind === 'lacking') && keepers.length === 0 ? null : (
        <section class="panel" aria-labelledby="roles-keepers">
          <h2 id="roles-keepers">{say('roles_keepers')}</h2>
          {keepers.length === 0 ? (
            <p>{say('roles_keepers_none')}</p>
          ) : (
            <ul class="plain-list">
              {keepers.slice(0, 100).map(({ person, sources }) => (
                <li key={person}>
                  <bdi>{nameOf(person)}</bdi> <span class="quiet">{sourcesText(sources, nameOf)}</span>
                </li>
              ))}
              {keepers.length > 100 && <li>{count('roles_more', keepers.length - 100)}</li>}
            </ul>
          )}
        </section>
      )}
    </>
  );
}

const inexact: ReadonlySet<string> = new Set(['rows-of-team', 'changes-others']);
const chosen: ReadonlySet<string> = new Set(['stops-on-team-rows', 'shares-more']);

function summaryOf({ changes, limits }: RolesProof) {
  if (limits.some(({ kind }) => inexact.has(kind))) return 'roles_proof_inexact';
  if (limits.some(({ kind }) => chosen.has(kind))) return 'roles_proof_chosen';
  return changes.some(({ gains }) => gains.length > 0) ? 'roles_proof_gives' : 'roles_proof_exact';
}

function privilegesOf(list: RoleChange['loses']): string {
  return list.length === 0 ? say('roles_change_none') : list.map(privilegeText).join(', ');
}
