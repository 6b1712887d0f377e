import { type Access, allRights, type Facts, type RoleHeld } from '#engine';

/** In how many worlds a feature decides something, by its name. */
export type Coverage = Map<string, number>;

const isCopy = (held: RoleHeld) => typeof held !== 'string';

/** Whether something is there at all in a world; whether it decides shows in the paths. */
const present: Readonly<Record<string, (facts: Facts) => boolean>> = {
  'matrix: a role of another business unit': ({ people = [] }) => people.some(({ roles }) => roles?.some(isCopy)),
  'matrix: a row in another business unit than its owner': ({ people = [], records }) =>
    records.some(
      (row) =>
        row.businessUnit &&
        people.some(({ id, businessUnit }) => id === row.owner && businessUnit !== row.businessUnit),
    ),
  'a table left out of hierarchy security': ({ settings = {} }) =>
    settings.hierarchy !== 'none' && settings.hierarchyExcludes?.includes('account') === true,
};

/** Notes what decided in a world: kinds of path that alone give somebody a right, gates that stand in the way. */
export function note(coverage: Coverage, access: Access): void {
  const { facts } = access;
  const seen = new Set<string>();
  for (const [name, is] of Object.entries(present)) if (is(facts)) seen.add(name);
  for (const { id: person } of facts.people ?? [])
    for (const { id, table } of facts.records) {
      const { rights } = access.explain(person, id);
      for (const right of allRights) {
        const { answer, paths, missing } = rights[right];
        const kinds = new Set(paths.map(({ kind }) => kind));
        const [only] = kinds;
        if (answer === 'yes' && kinds.size === 1) seen.add(`only by ${only}`);
        if (answer === 'yes' && table === 'setting') seen.add("on a row of the organization's own");
        if (answer === 'yes' && table === 'part') seen.add('through the row that decides');
        if (answer === 'yes' && paths.some(({ kind, via }) => kind === 'inherited-share' && via === 'row0'))
          seen.add('passed on by the row above');
        for (const { rule } of missing) seen.add(`stopped: ${rule}`);
      }
    }
  for (const name of seen) coverage.set(name, (coverage.get(name) ?? 0) + 1);
}

/** Every feature with the share of worlds it decided something in, rarest first. */
export function shares(coverage: Coverage, worlds: number): [string, number][] {
  return [...coverage].map(([name, count]): [string, number] => [name, count / worlds]).sort(([, a], [, b]) => a - b);
}
