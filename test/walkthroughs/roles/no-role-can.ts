import { compareHoldings, depths, type Facts, type HoldingsChange, type Role, type TablePrivilege } from '#engine';

/**
 * Whether no roles that somebody could be given would leave them with a privilege exactly as they had it. Every depth is tried, from every business
 * unit whose roles they may hold; all that give nothing new are given at once, so that what is then missing no combination can give.
 */
export function noRoleCan(before: Facts, after: Facts, person: string, privilege: TablePrivilege): boolean {
  const own = (before.people ?? []).find(({ id }) => id === person)?.businessUnit ?? '';
  const units = before.settings?.matrixBusinessUnits ? (before.businessUnits ?? []).map(({ id }) => id) : [own];
  const tries = depths.flatMap((depth) => units.map((businessUnit) => ({ depth, businessUnit })));
  const harmless = tries.filter((one) => changed(before, given(after, person, privilege, [one]), person).gains === 0);
  return changed(before, given(after, person, privilege, harmless), person).loses > 0;

  function changed(was: Facts, is: Facts, of: string) {
    const found = compareHoldings(was, is).find((one) => one.person === of);
    const about = (list: HoldingsChange['loses'] = []) =>
      list.filter(({ right, table }) => right === privilege.right && table === privilege.table).length;
    return { loses: about(found?.loses), gains: about(found?.gains) };
  }
}

type Try = { depth: (typeof depths)[number]; businessUnit: string };

function given(facts: Facts, person: string, { right, table }: TablePrivilege, tries: readonly Try[]): Facts {
  const roles = tries.map(
    ({ depth }, at): Role => ({
      id: `try ${at}`,
      memberInheritance: 'direct-user',
      privileges: { [table]: { [right]: depth } },
    }),
  );
  const held = tries.map(({ businessUnit }, at) => ({ role: `try ${at}`, businessUnit }));
  return {
    ...facts,
    roles: [...(facts.roles ?? []), ...roles],
    people: (facts.people ?? []).map((one) =>
      one.id === person ? { ...one, roles: [...(one.roles ?? []), ...held] } : one,
    ),
  };
}
