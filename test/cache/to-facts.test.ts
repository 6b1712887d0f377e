import { describe, expect, it } from 'vitest';
import { type Row, type Table, tables } from '#dataverse';
import { modelSummaries } from '../../src/cache/facts/model-summaries.ts';
import { toFacts as factsFor } from '../../src/cache/facts/to-facts.ts';
import type { CompleteReading } from '../../src/cache/readings.ts';

type Name = keyof typeof tables;
type Given = { [N in Name]?: readonly Partial<Row<(typeof tables)[N]>>[] | null };

/** A reading of these rows; tables not given have none, tables given as null could not be read. */
function reading(given: Given): CompleteReading {
  return {
    rows: <T extends Table>(table: T) => {
      const name = (Object.keys(tables) as Name[]).find((one) => tables[one].name === table.name);
      const rows = name === undefined ? undefined : given[name];
      if (rows === null) return null;
      const empty = Object.fromEntries(Object.keys(table.columns).map((column) => [column, null]));
      return (rows ?? []).map((row) => ({ ...empty, ...row })) as Row<T>[];
    },
  };
}

const toFacts = (seen: CompleteReading) => factsFor(seen, 'admin');

/** An environment with somebody who may see all there is of it. */
const administrated: Given = {
  organization: [{ id: 'org', previewModels: true }],
  businessUnit: [{ id: 'root' }],
  systemUser: [{ id: 'admin', businessUnit: 'root' }],
  role: [{ id: 'administrator', root: 'administrator', businessUnit: 'root' }],
  systemUserRoles: [{ id: '1', person: 'admin', role: 'administrator' }],
  privilege: [{ id: 'read', right: 1 }],
  privilegeObjectTypeCodes: [
    { id: '1', privilege: 'read', table: 'team' },
    { id: '2', privilege: 'read', table: 'role' },
    { id: '3', privilege: 'read', table: 'msdyn_aibdatasetscontainer' },
    { id: '4', privilege: 'read', table: 'workflow' },
  ],
  rolePrivileges: [{ id: '1', role: 'administrator', privilege: 'read', depth: 8 }],
  aiTemplate: [{ id: 't', uniqueName: 'DocumentScanning' }],
};

const admin = { type: 'person', id: 'admin', name: 'Ada' } as const;
const ann = { type: 'person', id: 'ann', name: 'Ann' } as const;
const sales = [{ id: 'root' }, { id: 'sales', parent: 'root' }];

describe('facts of a reading', () => {
  it('name roles by their root, and copies of other business units with their unit', () => {
    const { people, roles } = toFacts(
      reading({
        businessUnit: sales,
        systemUser: [{ id: 'ann', name: 'Ann', businessUnit: 'sales' }],
        role: [
          { id: 'maker-sales', root: 'maker', name: 'Maker', businessUnit: 'sales', inherited: 1 },
          { id: 'maker', root: 'maker', name: 'Maker', businessUnit: 'root', inherited: 0 },
        ],
        systemUserRoles: [
          { id: '1', person: 'ann', role: 'maker-sales' },
          { id: '2', person: 'ann', role: 'maker' },
        ],
      }),
    );
    expect(people?.[0]?.roles).toEqual(['maker', { role: 'maker', businessUnit: 'root' }]);
    expect(roles).toEqual([{ id: 'maker', name: 'Maker', memberInheritance: 'team-only', privileges: {} }]);
  });

  it('give roles the widest depth of every right by table', () => {
    const { roles } = toFacts(
      reading({
        role: [{ id: 'maker', root: null, name: 'Maker', businessUnit: 'root', inherited: 1 }],
        privilege: [
          { id: 'read', right: 1 },
          { id: 'share', right: 0x40000 },
          { id: 'configure', right: 0 },
        ],
        privilegeObjectTypeCodes: [
          { id: '1', privilege: 'read', table: 'msdyn_aimodel' },
          { id: '2', privilege: 'read', table: 'msdyn_aibfile' },
          { id: '3', privilege: 'share', table: 'msdyn_aimodel' },
          { id: '4', privilege: 'configure', table: 'msdyn_aimodel' },
        ],
        rolePrivileges: [
          { id: '1', role: 'maker', privilege: 'read', depth: 8 },
          { id: '2', role: 'maker', privilege: 'share', depth: 1 },
          { id: '3', role: 'maker', privilege: 'configure', depth: 8 },
        ],
      }),
    );
    expect(roles?.[0]?.privileges).toEqual({
      msdyn_aimodel: { Read: 'Global', Share: 'Basic' },
      msdyn_aibfile: { Read: 'Global' },
    });
  });

  it.each([
    ['the newest version that names any', ['account', 'contact', null], ['contact']],
    ['several', ['account contact'], ['account', 'contact']],
    ['none where a table’s privileges are not known', ['account mystery'], undefined],
    ['none where no version names one', ['', null], undefined],
  ])('tell which tables a model works on: %s', (_, sources, expected) => {
    const { facts } = toFacts(
      reading({
        aiModel: [{ id: 'm', owner: admin }],
        aiConfiguration: sources.map((names, at) => ({ id: `${at}`, model: 'm', major: at + 1, sources: names })),
        privilegeObjectTypeCodes: ['account', 'contact'].map((table) => ({ id: table, privilege: 'p', table })),
      }),
    );
    expect(facts?.models?.[0]?.sourceTables).toEqual(expected);
  });

  it('decode shares, ignoring bits that stand for no right', () => {
    const { shares } = toFacts(
      reading({
        systemUser: [{ id: 'ann' }],
        principalObjectAccess: [
          { id: '1', record: 'm', principal: 'ann', principalTable: 'systemuser', rights: 3, inherited: 0x08000001 },
          { id: '2', record: 'm', principal: 'org', principalTable: 'organization', rights: 1, inherited: 0 },
          { id: '3', record: 'm', principal: 'ann', principalTable: 'systemuser', rights: 0, inherited: 0x08000000 },
        ],
      }),
    );
    expect(shares).toEqual([
      { record: 'm', principal: 'ann', rights: ['Read', 'Write'], inherited: ['Read'] },
      { record: 'm', principal: 'organization', rights: ['Read'], inherited: [] },
    ]);
  });

  it.each<[Partial<Row<typeof tables.organization>>, object]>([
    [{}, { hierarchy: 'none', hierarchyDepth: 3, matrixBusinessUnits: false, shareToPreviousOwner: false }],
    [
      { hierarchy: true, positionHierarchy: false, hierarchyDepth: 2 },
      { hierarchy: 'manager', hierarchyDepth: 2 },
    ],
    [{ hierarchy: true, positionHierarchy: true }, { hierarchy: 'position' }],
    [{ shareToPreviousOwner: true }, { shareToPreviousOwner: true }],
    [
      {
        settings:
          '<OrgSettings><EnableOwnershipAcrossBusinessUnits>true</EnableOwnershipAcrossBusinessUnits></OrgSettings>',
      },
      { matrixBusinessUnits: true },
    ],
    [
      {
        settings: `<OrgSettings><ManagersMustBeInSameOrParentBusinessUnitAsReports>false</ManagersMustBeInSameOrParentBusinessUnitAsReports>
          <HierarchyLevelForHierarchyFeature>5</HierarchyLevelForHierarchyFeature>
          <AuthorizationEnableHSMForDisabledUsers>false</AuthorizationEnableHSMForDisabledUsers></OrgSettings>`,
      },
      { managersMustBeAbove: false, hierarchyWriteLevels: 5, disabledReportsCount: false },
    ],
  ])('tell the settings of %j', (organization, settings) => {
    expect(toFacts(reading({ organization: [organization] })).settings).toMatchObject(settings);
  });

  it('tell what hierarchy security leaves out, and that it could not be read', () => {
    const organization = [{ hierarchy: true }];
    const told = toFacts(
      reading({ organization, hierarchySecurityConfiguration: [{ excluded: 'account' }, { excluded: null }] }),
    );
    expect(told.settings?.hierarchyExcludes).toEqual(['account']);
    const refused = toFacts(reading({ organization, hierarchySecurityConfiguration: null }));
    expect(refused.settings?.hierarchyExcludes).toBeUndefined();
    expect(refused.unknown).toContain('settings/hierarchyExcludes');
    const off = toFacts(reading({ organization: [{ hierarchy: false }], hierarchySecurityConfiguration: null }));
    expect(off.unknown).not.toContain('settings/hierarchyExcludes');
  });

  it('call everybody unknown whom the rows speak of and the caller may not see', () => {
    const { unknown } = toFacts(
      reading({
        ...administrated,
        aiModel: [{ id: 'm', owner: ann, businessUnit: 'sales', template: 't' }],
        team: [{ id: 'team', businessUnit: 'root' }],
        teamMembership: [{ id: '1', team: 'team', person: 'beth' }],
        principalObjectAccess: [{ id: '1', record: 'm', principal: 'hidden', principalTable: 'team', rights: 1 }],
        teamRoles: [{ id: '1', team: 'team', role: 'unseen-role' }],
      }),
    );
    expect(new Set(unknown)).toEqual(
      new Set(['people/ann', 'people/beth', 'teams/hidden', 'businessUnits/sales', 'teams/team/roles']),
    );
  });

  it.each<[Name, string]>([
    ['aiModel', 'records'],
    ['datasetsContainer', 'facts/containers'],
    ['principalObjectAccess', 'shares'],
    ['systemUser', 'people'],
    ['team', 'teams'],
    ['role', 'roles'],
    ['businessUnit', 'businessUnits'],
    ['position', 'positions'],
    ['organization', 'settings'],
    ['organization', 'facts/previewModels'],
    ['teamMembership', 'teams/team/members'],
    ['systemUserRoles', 'people/admin/roles'],
    ['teamRoles', 'teams/team/roles'],
    ['rolePrivileges', 'roles/administrator/privileges'],
    ['privilege', 'roles/administrator/privileges'],
    ['privilegeObjectTypeCodes', 'roles/administrator/privileges'],
    ['aiTemplate', 'facts/models/m/template'],
    ['aiConfiguration', 'facts/models/m/state'],
  ])('call what is in %s unknown when it could not be read', (name, expected) => {
    const world: Given = {
      ...administrated,
      aiModel: [{ id: 'm', owner: admin, template: 't' }],
      team: [{ id: 'team' }],
    };
    expect(toFacts(reading(world)).unknown).toEqual([]);
    expect(toFacts(reading({ ...world, [name]: null })).unknown).toContain(expected);
  });

  it.each<[string, object, string[]]>([
    ['roles', { depth: 2 }, ['people/admin/roles', 'teams', 'teams/team/roles', 'facts/containers', 'facts/flows']],
    ['nothing that is missing', { depth: 8 }, []],
  ])('call unknown what a caller with their depth of reading may have seen in part: %s', (_, depth, unknown) => {
    const team = [{ id: 'team' }];
    const rolePrivileges = [{ id: '1', role: 'administrator', privilege: 'read', ...depth }];
    const seen = reading({ ...administrated, team, rolePrivileges });
    expect(new Set(toFacts(seen).unknown)).toEqual(new Set(unknown));
  });

  it('count the roles of the teams that a caller is in', () => {
    const ofTeam = {
      ...administrated,
      systemUserRoles: [],
      team: [{ id: 'team', businessUnit: 'root' }],
      teamMembership: [{ id: '1', team: 'team', person: 'admin' }],
      teamRoles: [{ id: '1', team: 'team', role: 'administrator' }],
    };
    expect(toFacts(reading(ofTeam)).unknown).toEqual([]);
    expect(toFacts(reading({ ...ofTeam, teamMembership: [] })).unknown).toContain('teams');
  });
});

describe('models', () => {
  const run = 190690001;
  const training = 190690000;
  const version = (status: number, over: Partial<Row<typeof tables.aiConfiguration>> = {}) => ({
    id: `c${status}`,
    model: 'm',
    type: training,
    status,
    major: 1,
    minor: 0,
    ...over,
  });

  it.each<[string, Partial<Row<typeof tables.aiConfiguration>>[], string | null]>([
    ['published', [version(6), version(7, { id: 'run', type: run })], 'run'],
    ['training', [version(6), version(1, { major: 2 })], null],
    ['trained', [version(9), version(6, { minor: 1 })], null],
    ['failed', [version(14)], null],
    ['draft', [version(0)], null],
    ['unknown', [], null],
  ])('are %s', (state, aiConfiguration, activeRun) => {
    const given = reading({ aiModel: [{ id: 'm', owner: ann, activeRun }], aiConfiguration });
    expect(toFacts(given).facts?.models?.[0]?.state).toBe(state);
  });

  it('show their template, container and whether an owner has left', () => {
    const given = {
      aiModel: [{ id: 'm', name: 'Invoices', owner: ann, template: 't', managed: false, modifiedOn: '2026-11-01' }],
      aiTemplate: [{ id: 't', uniqueName: 'DocumentScanning' }],
      datasetsContainer: [{ id: 'c', name: 'Data', owner: ann, model: 'm' }],
      systemUser: [{ id: 'ann', disabled: true }],
    };
    const left = { ...ann, disabled: true };
    expect(modelSummaries(reading(given), [])).toEqual([
      {
        id: 'm',
        name: 'Invoices',
        owner: left,
        template: 'DocumentScanning',
        state: 'unknown',
        managed: false,
        modifiedOn: '2026-11-01',
        containers: [{ id: 'c', name: 'Data', owner: left }],
      },
    ]);
    const without = reading({ ...given, datasetsContainer: [] });
    expect(modelSummaries(without, [])[0]?.containers).toEqual([]);
    expect(modelSummaries(without, ['facts/containers'])[0]?.containers).toBeNull();
    expect(modelSummaries(reading(given), ['facts/containers'])[0]?.containers).toHaveLength(1);
    expect(toFacts(reading(given)).facts?.containers).toEqual([{ id: 'c', model: 'm' }]);
  });
});
