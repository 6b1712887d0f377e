import { describe, expect, it } from 'vitest';
import type { Right } from '../../src/demo/context.ts';
import { everything, may, openWorld, type SmallWorld } from './security-world.ts';

const asManager: Right[] = ['Read', 'Write', 'Append', 'AppendTo'];
const on = { ishierarchicalsecuritymodelenabled: true };

/** Chief over head over clerk; each owns an account: `of-clerk` is the clerk's. */
function line(change: SmallWorld = {}): SmallWorld {
  return {
    units: { sales: 'root', finance: 'root' },
    people: {
      chief: { roles: ['r'] },
      head: { roles: ['r'], manager: 'chief' },
      clerk: { roles: ['r'], manager: 'head' },
      trainee: { roles: ['r'], manager: 'clerk' },
      stranger: { roles: ['r'] },
    },
    teams: { crew: { members: ['head'] } },
    roles: { r: { privileges: { account: everything('Basic') } } },
    records: {
      'of-head': { table: 'account', owner: 'head' },
      'of-clerk': { table: 'account', owner: 'clerk' },
      'of-trainee': { table: 'account', owner: 'trainee' },
      'of-crew': { table: 'account', owner: 'crew' },
      shown: { table: 'account', owner: 'stranger' },
    },
    shares: [['shown', 'head', ['Read']]],
    organization: { ...on, maxdepthforhierarchicalsecuritymodel: 2 },
    ...change,
  };
}

describe('manager hierarchy', () => {
  it('reaches rows of direct reports, of their teams, and reads deeper down to the depth', () => {
    const world = openWorld(line());
    expect(may(world, 'chief', 'of-head')).toEqual(asManager);
    expect(may(world, 'chief', 'of-crew')).toEqual(asManager);
    expect(may(world, 'chief', 'of-clerk')).toEqual(['Read']);
    expect(may(world, 'chief', 'of-trainee')).toEqual([]);
    expect(may(world, 'clerk', 'of-head')).toEqual([]);
  });

  it('reaches what is shared with a report, as far as it is shared', () => {
    expect(may(openWorld(line()), 'chief', 'shown')).toEqual(['Read']);
  });

  it('reaches what a report has through a parent row only where told so', () => {
    const [container, dataset] = ['msdyn_aibdatasetscontainer', 'msdyn_aibdataset'];
    const change: SmallWorld = {
      roles: { r: { privileges: { [container]: everything('Basic'), [dataset]: everything('Basic') } } },
      records: {
        box: { table: container, owner: 'stranger' },
        below: { table: dataset, owner: 'stranger', columns: { msdyn_aibdatasetscontainerid: 'box' } },
      },
      shares: [['box', 'head', ['Read']]],
    };
    expect(may(openWorld(line(change)), 'head', 'below')).toEqual(['Read']);
    expect(may(openWorld(line(change)), 'chief', 'box')).toEqual(['Read']);
    expect(may(openWorld(line(change)), 'chief', 'below')).toEqual([]);
    const wide = openWorld(line({ ...change, switches: { hierarchyCoversInheritedShares: true } }));
    expect(may(wide, 'chief', 'below')).toEqual(['Read']);
  });

  it('is off unless the organization turns it on', () => {
    expect(may(openWorld(line({ organization: {} })), 'chief', 'of-head')).toEqual([]);
  });

  it('writes further down where told so', () => {
    expect(may(openWorld(line({ switches: { hierarchyWriteLevels: 2 } })), 'chief', 'of-clerk')).toEqual(asManager);
  });

  it('needs the privilege, at business unit level where told so', () => {
    expect(may(openWorld(line({ switches: { managersNeed: 'local' } })), 'chief', 'of-head')).toEqual([]);
    const people = { ...line().people, chief: { roles: [] } };
    expect(may(openWorld(line({ people })), 'chief', 'of-head')).toEqual([]);
  });

  it('leaves out excluded tables, and disabled reports where told so', () => {
    expect(may(openWorld(line({ switches: { hierarchyExcludedTables: ['account'] } })), 'chief', 'of-head')).toEqual(
      [],
    );
    const people = { ...line().people, head: { roles: ['r'], manager: 'chief', disabled: true } };
    expect(may(openWorld(line({ people })), 'chief', 'of-head')).toEqual(asManager);
    expect(may(openWorld(line({ people, switches: { disabledReportsCount: false } })), 'chief', 'of-head')).toEqual([]);
  });

  it('asks for a manager in the same business unit or above, unless the organization does not', () => {
    const people = {
      ...line().people,
      chief: { roles: ['r'], unit: 'finance' },
      head: { roles: ['r'], manager: 'chief', unit: 'sales' },
    };
    expect(may(openWorld(line({ people })), 'chief', 'of-head')).toEqual([]);
    const setting =
      '<ManagersMustBeInSameOrParentBusinessUnitAsReports>false</ManagersMustBeInSameOrParentBusinessUnitAsReports>';
    const organization = { ...on, orgdborgsettings: `<OrgSettings>${setting}</OrgSettings>` };
    expect(may(openWorld(line({ people, organization })), 'chief', 'of-head')).toEqual(asManager);
    const above = { ...line().people, head: { roles: ['r'], manager: 'chief', unit: 'sales' } };
    expect(may(openWorld(line({ people: above })), 'chief', 'of-head')).toEqual(asManager);
  });

  it('ends where managers run in a circle', () => {
    const people = { ...line().people, chief: { roles: ['r'], manager: 'clerk' } };
    expect(may(openWorld(line({ people })), 'chief', 'of-head')).toEqual(asManager);
  });
});

describe('position hierarchy', () => {
  const organization = { ...on, usepositionhierarchy: true };
  const people = {
    chief: { roles: ['r'], position: 'top', unit: 'finance' },
    head: { roles: ['r'], position: 'middle', unit: 'sales' },
    clerk: { roles: ['r'], position: 'low' },
    trainee: { roles: ['r'], manager: 'chief' },
    stranger: { roles: ['r'] },
  };
  const world = openWorld(line({ organization, people, positions: { top: null, middle: 'top', low: 'middle' } }));

  it('follows positions instead of managers, across business units', () => {
    expect(may(world, 'chief', 'of-head')).toEqual(asManager);
    expect(may(world, 'chief', 'of-clerk')).toEqual(['Read']);
    expect(may(world, 'chief', 'of-trainee')).toEqual([]);
    expect(may(world, 'trainee', 'of-head')).toEqual([]);
  });
});
