import type { Draft } from './draft.ts';
import { idOf } from './ids.ts';
import { people, teams } from './names.ts';
import { addMember } from './people.ts';
import { giveRole } from './roles.ts';
import { units } from './units.ts';

/**
 * Adds what makes it hard to stop people sharing: a group team that gives Environment Maker to makers, to somebody who is one for that reason only
 * and to the administrator; and a role of Contoso's own, held by two makers.
 */
export function addSharingLock(draft: Draft): void {
  const { id, name } = teams.processChampions;
  draft.add('team', {
    teamid: id,
    name,
    teamtype: 2,
    membershiptype: 0,
    businessunitid: units.operations,
    isdefault: false,
    systemmanaged: false,
    azureactivedirectoryobjectid: idOf('entra', 0x102),
  });
  // The seventh of those without a story holds Basic User only.
  const basicUser = String(draft.rows.systemuser?.[Object.keys(people).length + 6]?.systemuserid);
  for (const member of [people.ann.id, people.sofia.id, people.ingrid.id, basicUser]) addMember(draft, id, member);
  giveRole(draft, 'team', id, 'Environment Maker');
  for (const developer of [people.beth, people.pedro])
    giveRole(draft, 'systemuser', developer.id, 'Automation developer');
}
