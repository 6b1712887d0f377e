import type { EnvironmentRecord } from '#cache';
import {
  currentOrganization,
  DataverseError,
  environmentOrigin,
  objectTypeCodes,
  readRow,
  type Send,
  tables,
  whoAmI,
  withPatience,
} from '#dataverse';
import type { Surroundings } from './surroundings.ts';

/** The built-in sample environment has one id and an origin that no network can answer (`.invalid`, RFC 6761). */
export const sampleEnvironment = {
  id: 'sample',
  kind: 'sample',
  origin: 'https://sample.model-steward.invalid',
} as const;

type Place = Pick<EnvironmentRecord, 'id' | 'kind' | 'origin'>;

/** Tables whose object type code an Advanced Find address needs. */
const linkedTables = [tables.aiModel, tables.datasetsContainer];

/**
 * Makes an environment known from any address of it, after finding out who is signed in there.
 * Throws a `DataverseError` saying why it cannot be connected; then nothing is kept.
 */
export async function connectEnvironment(around: Surroundings, address: string): Promise<EnvironmentRecord> {
  const origin = environmentOrigin(address);
  if (!origin) throw new DataverseError({ kind: 'not-dataverse', address: address.trim().slice(0, 200) });
  if (!(await around.hasAccess(origin))) throw new DataverseError({ kind: 'permission-declined', origin });
  return connect(around, { id: origin, kind: 'dataverse', origin });
}

/** Makes the built-in sample environment known. */
export function connectSample(around: Surroundings): Promise<EnvironmentRecord> {
  return connect(around, sampleEnvironment);
}

async function connect(around: Surroundings, place: Place): Promise<EnvironmentRecord> {
  const known = await around.cache.environments.get(place.id);
  const environment = {
    ...place,
    leaving: known?.leaving ?? [],
    ...(await identify(withPatience(around.reach(place)), place.origin)),
    connectedOn: around.now().toISOString(),
  };
  await around.cache.environments.put(environment);
  return environment;
}

async function identify(
  send: Send,
  origin: string,
): Promise<Omit<EnvironmentRecord, keyof Place | 'connectedOn' | 'leaving'>> {
  const { user } = await whoAmI(send, origin);
  const [organization, caller, typeCodes] = await Promise.all([
    currentOrganization(send, origin),
    readRow(send, origin, tables.systemUser, user),
    objectTypeCodes(
      send,
      origin,
      linkedTables.map((table) => table.name),
    ),
  ]);
  return {
    name: organization.name || new URL(origin).hostname,
    organizationId: organization.organization,
    environmentId: organization.environmentId,
    caller: { id: user, name: caller.name ?? '' },
    typeCodes,
  };
}
