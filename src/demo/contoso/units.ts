import type { Draft } from './draft.ts';
import { idOf } from './ids.ts';
import { organization, rootUnit } from './names.ts';

const names = ['Contoso Sales', 'Contoso Operations', 'Contoso Finance', 'Contoso Nordics'];

/** The ids of business units by what stories call them. */
export const units = {
  root: rootUnit.id,
  sales: idOf('businessunit', 2),
  operations: idOf('businessunit', 3),
  finance: idOf('businessunit', 4),
  nordics: idOf('businessunit', 5),
} as const;

/** Adds the organization, its business units (Nordics below Operations, all others below the root) and each unit's default team. */
export function addUnits(draft: Draft): void {
  draft.add('organization', {
    organizationid: organization.id,
    name: organization.name,
    sharetopreviousowneronassign: false,
    ishierarchicalsecuritymodelenabled: false,
    usepositionhierarchy: false,
    maxdepthforhierarchicalsecuritymodel: 3,
    expirechangetrackingindays: 7,
    languagecode: 1033,
    ispaienabled: true,
    paipreviewscenarioenabled: false,
    aipromptsenabled: true,
    orgdborgsettings:
      '<OrgSettings><EnableOwnershipAcrossBusinessUnits>false</EnableOwnershipAcrossBusinessUnits></OrgSettings>',
  });
  for (let number = 1; number <= Math.max(draft.options.businessUnits, 5); number += 1) {
    const businessunitid = idOf('businessunit', number);
    const name = number === 1 ? rootUnit.name : (names[number - 2] ?? `Contoso Region ${number}`);
    const parent = businessunitid === units.nordics ? units.operations : units.root;
    draft.add('businessunit', {
      businessunitid,
      name,
      parentbusinessunitid: number === 1 ? null : parent,
      organizationid: organization.id,
      isdisabled: false,
    });
    draft.add('team', {
      teamid: idOf('team', number),
      name,
      teamtype: 0,
      membershiptype: 0,
      businessunitid,
      isdefault: true,
      systemmanaged: false,
    });
  }
}

/** The ids of all business units. */
export function unitIds(draft: Draft): string[] {
  return (draft.rows.businessunit ?? []).map(({ businessunitid }) => String(businessunitid));
}
