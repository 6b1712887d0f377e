import {
  compareHoldings,
  depths,
  type Facts,
  type HoldingsChange,
  type Role,
  type TablePrivilege,
  type Team,
} from '#engine';

/**
 * Whether nothing that somebody could be given would leave them with a privilege exactly as they had it. Tried are roles of every depth and both
 * ways of inheritance: of their own from every business unit whose roles they may hold, and of new teams in every business unit. All that give
 * nothing new are given at once, so that what is then missing no combination can give.
 */
export function noRoleCan(before: Facts, after: Facts, person: string, privilege: TablePrivilege): boolean {
  const own = (before.people ?? []).find(({ id }) => id === person)?.businessUnit ?? '';
  const all = (before.businessUnits ?? []).map(({ id }) => id);
  const tries = depths.flatMap((depth) => [
    ...(before.settings?.matrixBusinessUnits ? all : [own]).map((unit): Try => ({ depth, unit, by: 'themselves' })),
    ...all.flatMap((unit): Try[] =>
      (['team-only', 'direct-user'] as const).map((memberInheritance) => ({ depth, unit, by: memberInheritance })),
    ),
  ]);
  const harmless = tries.filter((one) => changed(before, given(after, person, privilege, [one]), person).gains === 0);
  return changed(before, given(after, person, privilege, harmless), person).loses > 0;

  function changed(was: Facts, is: Facts, of: string) {
    const found = compareHoldings(was, is).find((one) => one.person === of);
    const about = (list: HoldingsChange['loses'] = []) =>
      list.filter(({ right, table }) => right === privilege.right && table === privilege.table).length;
    return { loses: about(found?.loses), gains: about(found?.gains) };
  }
}

/** A role with nothing but the privilege: held by the person, or by a new team of theirs with this inheritance. */
interface Try {
  depth: (typeof depths)[number];
  unit: string;
  by: 'themselves' | NonNullable<Role['memberInheritance']>;
}

function given(facts: Facts, person: string, { right, table }: TablePrivilege, tries: readonly Try[]): Facts {
  const roles = tries.map(
    ({ depth, by }, at): Role => ({
      id: `try ${at}`,
      memberInheritance: by === 'themselves' ? 'direct-user' : by,
      privileges: { [table]: { [right]: depth } },
    }),
  );
  const held = tries.flatMap(({ unit, by }, at) =>
    by === 'themselves' ? [{ role: `try ${at}`, businessUnit: unit }] : [],
  );
  const teams = tries.flatMap(({ unit, by }, at): Team[] =>
    by === 'themselves'
      ? []
      : [{ id: `team ${at}`, kind: 'owner', businessUnit: unit, members: [person], roles: [`try ${at}`] }],
  );
  return {
    ...facts,
    roles: [...(facts.roles ?? []), ...roles],
    teams: [...(facts.teams ?? []), ...teams],
    people: (facts.people ?? []).map((one) =>
      one.id === person ? { ...one, roles: [...(one.roles ?? []), ...held] } : one,
    ),
  };
}
