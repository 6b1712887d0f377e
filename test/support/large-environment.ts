import { id } from '../cache/small-environment.ts';

/** How large a generated environment is. */
export interface Size {
  people: number;
  teams: number;
  models: number;
}

const units = 20;
const number = { unit: 100_000_000, role: 200_000_000, team: 300_000_000, model: 400_000_000, other: 500_000_000 };
/** The business unit of a number, of twenty. */
export const unit = (n: number) => id(number.unit + (n % units));
const roleCopy = (role: number, inUnit: number) => id(number.role + role * units + (inUnit % units));
const tables = ['msdyn_aimodel', 'msdyn_aibdatasetscontainer', 'role', 'team', 'workflow'];
const rights = [1, 2, 4, 16, 32, 65536, 262144, 524288];

/** The person of a number; person 1 administers. */
export const person = (n: number) => id(n + 1);
/** The model of a number. */
export const model = (n: number) => id(number.model + n);

const names = ['Ann', 'Beth', 'Chidi', 'Dana', 'Emre', 'Farid', 'Greta', 'Hana', 'Ivo', 'Jun'];
const last = ['Aalto', 'Berg', 'Costa', 'Diaz', 'Evans', 'Fofana', 'Garcia', 'Haas', 'Ito', 'Jansen'];

/**
 * Rows of an environment of a size, for `smallEnvironment`: three roles (administrator, maker, one that opens apps only), nine people in ten
 * makers, teams of fifty, and shares of every model with a person and a team; model 0 is shared with everyone.
 */
export function largeEnvironment({ people, teams, models }: Size) {
  const every = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));
  const privileges = tables.flatMap((table, at) =>
    rights.map((right, place) => ({ id: id(number.other + at * 10 + place), table, right })),
  );
  const held = (role: number, depth: number) =>
    privileges.map(({ id: privilege }, at) => ({
      id: id(number.other + 1000 + role * 100 + at),
      role: roleCopy(role, 0),
      privilege,
      depth,
    }));
  return {
    organization: [{ id: id(number.other), name: 'Large', hierarchy: false, positionHierarchy: false }],
    businessUnit: every(units, (n) => ({ id: unit(n), name: `Unit ${n + 1}`, parent: n === 0 ? null : unit(0) })),
    systemUser: every(people, (n) => ({
      id: person(n),
      name: `${names[n % 10]} ${last[Math.floor(n / 10) % 10]} ${n + 1}`,
      businessUnit: unit(n),
      disabled: n % 97 === 96,
      accessMode: 0,
    })),
    team: every(teams, (n) => ({ id: id(number.team + n), name: `Team ${n + 1}`, type: 0, businessUnit: unit(n) })),
    teamMembership: every(teams * 50, (n) => ({
      id: id(number.other + 10_000_000 + n),
      team: id(number.team + Math.floor(n / 50)),
      person: person((n * 31) % people),
    })),
    role: every(3 * units, (n) => ({
      id: roleCopy(Math.floor(n / units), n),
      name: ['System Administrator', 'Environment Maker', 'App Opener'][Math.floor(n / units)] ?? '',
      businessUnit: unit(n),
      root: roleCopy(Math.floor(n / units), 0),
      inherited: 1,
    })),
    systemUserRoles: every(people, (n) => ({
      id: id(number.other + 20_000_000 + n),
      person: person(n),
      role: roleCopy(n % 5000 === 0 ? 0 : n % 10 === 9 ? 2 : 1, n),
    })),
    privilege: privileges.map((one) => ({ id: one.id, name: `prv${one.right}${one.table}`, right: one.right })),
    privilegeObjectTypeCodes: privileges.map((one, at) => ({
      id: id(number.other + 500 + at),
      privilege: one.id,
      table: one.table,
    })),
    rolePrivileges: [...held(0, 8), ...held(1, 1)],
    aiModel: every(models, (n) => ({
      id: model(n),
      name: `Model ${n + 1}`,
      owner: { type: 'person', id: person(n + 1), name: `Owner ${n + 1}` },
      businessUnit: unit(n + 1),
      managed: false,
      modifiedOn: '2026-11-01T00:00:00Z',
    })),
    principalObjectAccess: [
      share(0, model(0), id(number.other), 'organization', 1),
      ...every(models, (n) => share(2 * n + 1, model(n), person(n * 7 + 3), 'systemuser', 1 | 2 | 4 | 16 | 262144)),
      ...every(models, (n) => share(2 * n + 2, model(n), id(number.team + (n % teams)), 'team', 1)),
    ],
  };
}

function share(n: number, record: string, principal: string, principalTable: string, mask: number) {
  const own = id(number.other + 30_000_000 + n);
  return { id: own, record, table: 'msdyn_aimodel', principal, principalTable, rights: mask, inherited: 0 };
}
