import type { Context } from '../../src/demo/context.ts';
import { operations } from '../../src/demo/operations/operations.ts';
import { Fault } from '../../src/demo/store.ts';
import { everything, type SmallWorld } from './security-world.ts';

/** The tables of the small organization that operations are tried on. */
export const [aiModel, container, dataset] = [
  'msdyn_aimodel',
  'msdyn_aibdatasetscontainer',
  'msdyn_aibdataset',
] as const;
/** All rights on own rows of those tables. */
export const makers = {
  [aiModel]: everything('Basic'),
  [container]: everything('Basic'),
  [dataset]: everything('Basic'),
};
/** A GUID that reads as its number. */
export const id = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;
/** People and teams of the small organization: Dana and Beth are makers, Carl is one through the crew. */
export const [beth, carl, dana, crew, system] = [id(1), id(2), id(3), id(4), id(5)] as const;
/** Dana's model, its container and a dataset below. */
export const [model, box, set] = [id(6), id(7), id(8)] as const;

/** The small organization, changed as asked. */
export function smallWorld(change: SmallWorld = {}): SmallWorld {
  return {
    units: { sales: 'root' },
    people: { [dana]: { roles: ['maker'] }, [beth]: { roles: ['maker'] }, [carl]: {} },
    teams: { [crew]: { members: [carl], roles: ['maker'] }, [system]: { type: 1, columns: { systemmanaged: true } } },
    roles: { maker: { privileges: makers } },
    records: {
      [model]: { table: aiModel, owner: dana },
      [box]: { table: container, owner: dana, columns: { msdyn_aimodelid: model } },
      [set]: { table: dataset, owner: dana, columns: { msdyn_aibdatasetscontainerid: box } },
    },
    ...change,
  };
}

/** Calls an operation as the context's caller. */
export function call(
  context: Context,
  name: string,
  parameters: Record<string, unknown>,
  bound: { table: string; id: string } | null = null,
): { status: number; body: Record<string, unknown> | null } {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`There is no ${name}`);
  return operation.run(context, { bound, parameters });
}

/** A person, or any row, as an entity parameter. */
export const person = (systemuserid: string): Record<string, unknown> => ({ ...type('systemuser'), systemuserid });
/** A team as an entity parameter. */
export const team = (teamid: string): Record<string, unknown> => ({ ...type('team'), teamid });
/** The whole organization as an entity parameter. */
export const everybody: Record<string, unknown> = { ...type('organization'), organizationid: 'organization' };
/** A row as an entity parameter. */
export const row = (table: string, key: string): Record<string, unknown> => ({ ...type(table), [`${table}id`]: key });

function type(table: string): Record<string, unknown> {
  return { '@odata.type': `Microsoft.Dynamics.CRM.${table}` };
}

/** Shares a row, Dana's model unless said otherwise. */
export function grant(
  context: Context,
  principal: Record<string, unknown>,
  AccessMask: string,
  name = 'GrantAccess',
  Target = row(aiModel, model),
): { status: number; body: Record<string, unknown> | null } {
  return call(context, name, { Target, PrincipalAccess: { AccessMask, Principal: principal } });
}

/** The code with which something is refused. */
export function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return 'not refused';
}
