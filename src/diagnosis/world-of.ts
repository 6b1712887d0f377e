import type { Facts, Person, Question, RecordFacts, Right, RoleHeld, Team } from '#engine';
import type { Asked } from './verdict/asked.ts';

/** A question that is kept with a world: `asked` as a diagnosis was, `needs` the rights it turned on. */
export interface KeptQuestion {
  asked: Asked;
  needs: readonly { person: string; right: Right; record: string }[];
}

/** A small environment with its questions, as `npm run replay` reads it: nobody's name and no id of the environment is in it. */
export interface DiagnosedWorld extends Facts {
  ask: KeptQuestion['needs'];
  questions: readonly Question[];
}

/**
 * The part of an environment that a diagnosis turns on, for replaying it elsewhere: whoever is asked about, who owns the rows, the teams and roles of
 * both, and the shares that reach them. Ids are replaced by numbers and names left out, but for those of roles and tables.
 */
export function worldOf(facts: Facts, { asked, needs }: KeptQuestion): DiagnosedWorld {
  const kept = keptOf(facts, { asked, needs });
  const { alias } = kept;
  const id = (one: string) => alias.get(one) ?? one;
  const roles = (held: readonly RoleHeld[] = []) =>
    held.map((role) =>
      typeof role === 'string' ? id(role) : { role: id(role.role), businessUnit: id(role.businessUnit) },
    );
  const person = ({ name: _, manager, position: __, ...one }: Person): Person => ({
    ...one,
    id: id(one.id),
    roles: roles(one.roles),
    ...(one.businessUnit ? { businessUnit: id(one.businessUnit) } : {}),
    ...(manager && alias.has(manager) ? { manager: id(manager) } : {}),
  });
  const team = ({ name: _, awaits = [], ...one }: Team): Team => ({
    ...one,
    id: id(one.id),
    roles: roles(one.roles),
    members: (one.members ?? []).filter((member) => alias.has(member)).map(id),
    awaits: awaits.filter((member) => alias.has(member)).map(id),
    ...(one.businessUnit ? { businessUnit: id(one.businessUnit) } : {}),
  });
  const row = ({ name: _, ...one }: RecordFacts): RecordFacts => ({
    ...one,
    id: id(one.id),
    ...(one.owner ? { owner: id(one.owner) } : {}),
    ...(one.businessUnit ? { businessUnit: id(one.businessUnit) } : {}),
    ...(one.parent ? { parent: id(one.parent) } : {}),
  });
  return {
    businessUnits: kept.units.map(({ id: unit, parent }) => ({
      id: id(unit),
      ...(parent ? { parent: id(parent) } : {}),
    })),
    people: kept.people.map(person),
    teams: kept.teams.map(team),
    roles: (facts.roles ?? []).filter((one) => alias.has(one.id)).map((one) => ({ ...one, id: id(one.id) })),
    records: kept.records.map(row),
    shares: kept.shares.map((share) => ({ ...share, record: id(share.record), principal: id(share.principal) })),
    settings: { ...facts.settings },
    unknown: unknownIn(facts.unknown ?? [], alias),
    facts: {
      models: (facts.facts?.models ?? [])
        .filter((model) => model.id === asked.model)
        .map((model) => ({ ...model, id: id(model.id) })),
      containers: (facts.facts?.containers ?? [])
        .filter((container) => alias.has(container.id))
        .map((container) => ({ id: id(container.id), model: id(container.model) })),
      ...(facts.facts?.previewModels === undefined ? {} : { previewModels: facts.facts.previewModels }),
    },
    ask: needs.map((need) => ({ ...need, person: id(need.person), record: id(need.record) })),
    questions: [questionOf(asked, id)],
  };
}

/** What the sharing rules are asked about the same. */
function questionOf({ person, model, from }: Asked, id: (one: string) => string): Question {
  const about = { person: id(person), model: id(model) };
  if (from === 'edit') return { kind: 'work', ...about, work: 'edit' };
  return {
    kind: 'use',
    ...about,
    from: from === 'flow' || from === 'api' ? from : from === 'portal' ? 'control' : 'app',
  };
}

/** What could not be read, as far as it is about what is kept, or about whole lists. */
function unknownIn(unknown: readonly string[], alias: ReadonlyMap<string, string>): string[] {
  return unknown.flatMap((name) => {
    const parts = name.split('/');
    const at = parts.findIndex((part) => alias.has(part));
    if (at >= 0) return [parts.map((part) => alias.get(part) ?? part).join('/')];
    return parts.length === 1 || name.startsWith('settings/') || /^facts\/\w+$/.test(name) ? [name] : [];
  });
}

/** What of an environment is kept, with the id that everything has in the world. */
function keptOf(facts: Facts, { asked, needs }: KeptQuestion) {
  const wanted = new Set([asked.model, ...needs.map(({ record }) => record)]);
  const byId = new Map(facts.records.map((one) => [one.id, one]));
  for (const id of [...wanted]) {
    for (let at = byId.get(id)?.parent; at && !wanted.has(at); at = byId.get(at)?.parent) wanted.add(at);
  }
  const records = facts.records.filter(({ id }) => wanted.has(id));
  const holders = new Set([
    asked.person,
    ...needs.map(({ person }) => person),
    ...records.flatMap(({ owner }) => owner ?? []),
  ]);
  const chiefs = new Map((facts.people ?? []).map((one) => [one.id, one.manager]));
  for (const id of [...holders]) {
    for (let at = chiefs.get(id); at && !holders.has(at); at = chiefs.get(at)) holders.add(at);
  }
  const people = (facts.people ?? []).filter(({ id }) => holders.has(id));
  const asking = new Set([asked.person, ...needs.map(({ person }) => person)]);
  const teams = (facts.teams ?? []).filter(
    ({ id, members = [], awaits = [] }) =>
      holders.has(id) || [...members, ...awaits].some((member) => asking.has(member)),
  );
  const principals = new Set([...asking, ...teams.map(({ id }) => id), 'organization']);
  const shares = (facts.shares ?? []).filter(
    ({ record, principal }) => wanted.has(record) && principals.has(principal),
  );
  const units = unitsOf(facts, [...people, ...teams, ...records]);
  const alias = new Map<string, string>();
  const number = (kind: string, ids: readonly string[]) => {
    for (const [at, id] of [...new Set(ids)].entries()) alias.set(id, `${kind}-${at + 1}`);
  };
  const held = [...people, ...teams].flatMap(({ roles = [] }) => roles);
  number(
    'unit',
    units.map(({ id }) => id),
  );
  number('person', [asked.person, ...people.map(({ id }) => id)]);
  number(
    'team',
    teams.map(({ id }) => id),
  );
  number(
    'role',
    held.map((role) => (typeof role === 'string' ? role : role.role)),
  );
  number('row', [asked.model, ...records.map(({ id }) => id)]);
  return { records, people, teams, shares, units, alias };
}

/** The business units of these, and all above them. */
function unitsOf(facts: Facts, of: readonly (Person | Team | RecordFacts)[]) {
  const parents = new Map((facts.businessUnits ?? []).map((unit) => [unit.id, unit.parent]));
  const copies = of.flatMap((one) => ('roles' in one ? (one.roles ?? []) : []));
  const ids = new Set([
    ...of.flatMap(({ businessUnit }) => businessUnit ?? []),
    ...copies.flatMap((role) => (typeof role === 'string' ? [] : [role.businessUnit])),
    ...[...parents].flatMap(([id, parent]) => (parent === undefined ? [id] : [])),
  ]);
  for (const id of [...ids]) {
    for (let at = parents.get(id); at !== undefined && !ids.has(at); at = parents.get(at)) ids.add(at);
  }
  return (facts.businessUnits ?? []).filter(({ id }) => ids.has(id));
}
