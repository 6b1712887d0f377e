import type { Right } from '../context.ts';
import { maskOf } from '../security/access-rights.ts';
import type { Draft } from './draft.ts';
import { containers, models, organization, people, teams } from './names.ts';

/** What a share as User gives, and as Co-owner: our reading of learn.microsoft.com/ai-builder/share-model (1/14/2026), which names no rights. */
const asUser: readonly Right[] = ['Read'];
const asCoOwner: readonly Right[] = ['Read', 'Write', 'Append', 'AppendTo', 'Share'];

type PrincipalTable = 'systemuser' | 'team' | 'organization';

/** Adds the shares with a story, and as many others as asked for. */
export function addShares(draft: Draft): void {
  const [model, container] = ['msdyn_aimodel', 'msdyn_aibdatasetscontainer'];
  share(draft, model, models.supplierInvoices.id, 'systemuser', people.sofia.id, asCoOwner);
  share(draft, container, containers.supplierInvoices.id, 'systemuser', people.sofia.id, asCoOwner);
  share(draft, model, models.supplierInvoices.id, 'team', teams.invoiceClerks.id, asUser);
  share(draft, model, models.supplierInvoices.id, 'systemuser', people.greta.id, asUser);
  share(draft, model, models.inertShare.id, 'systemuser', people.yuki.id, asCoOwner);
  share(draft, model, models.companyWide.id, 'organization', organization.id, asUser);
  share(draft, model, models.prompt.id, 'systemuser', people.beth.id, asUser);
  share(draft, model, models.deliveryNotes.id, 'team', teams.reviewers.id, asUser);
  share(draft, model, models.prompt.id, 'systemuser', people.ingrid.id, asUser);
  share(draft, model, models.halfMoved.id, 'systemuser', people.sofia.id, asCoOwner);
  share(draft, model, models.halfMoved.id, 'systemuser', people.aroha.id, asUser);
  const recipients = (draft.rows.systemuser ?? []).map(({ systemuserid }) => String(systemuserid));
  const owned = (draft.rows.msdyn_aimodel ?? []).slice(Object.keys(models).length);
  for (let number = 0; number < draft.options.shares && owned.length > 0; number += 1) {
    const { msdyn_aimodelid, ownerid } = draft.random.pick(owned);
    const recipient = draft.random.pick(recipients);
    const known = (draft.rows.principalobjectaccess ?? []).some(
      ({ objectid, principalid }) => objectid === msdyn_aimodelid && principalid === recipient,
    );
    if (recipient === ownerid || known) continue;
    share(
      draft,
      model,
      String(msdyn_aimodelid),
      'systemuser',
      recipient,
      draft.random.chance(0.3) ? asCoOwner : asUser,
    );
  }
}

function share(
  draft: Draft,
  table: string,
  row: string,
  principalTable: PrincipalTable,
  principal: string,
  rights: readonly Right[],
): void {
  draft.add('principalobjectaccess', {
    principalobjectaccessid: draft.newId('share'),
    objectid: row,
    objecttypecode: table,
    principalid: principal,
    principaltypecode: principalTable,
    accessrightsmask: maskOf(rights),
    inheritedaccessrightsmask: 0,
    changedon: '2026-10-01T08:00:00Z',
  });
}
