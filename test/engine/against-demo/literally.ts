import { type Context, createDemoOrganisation, documentedSwitches, type Switches } from '#demo';
import type { Facts, SettingsFacts } from '#engine';
import { passDown } from '../../../src/demo/security/inheritance.ts';
import { packagedMetadata } from '../../tools/make-demo-metadata.ts';
import { withFamilies } from './families.ts';
import { toRows } from './to-rows.ts';

const metadata = withFamilies(packagedMetadata());

/** The demo organisation with the rows of a world, for its literal algorithm to be asked; by other readings where told so. */
export function literally(facts: Facts, switches: Partial<Switches> = {}): Context {
  const context: Context = {
    store: createDemoOrganisation({ metadata, rows: toRows(facts) }).store,
    metadata,
    caller: 'ann',
    switches: { ...documentedSwitches, ...switches, ...switchesOf(facts.settings) },
    now: () => new Date(0),
    newId: () => 'new',
  };
  const ids = Array.from({ length: 100 }, (_, at) => `inherited ${at}`);
  const passing = { ...context, newId: () => ids.pop() ?? 'one too many' };
  for (const { id, table, parent } of facts.records) if (!parent) passDown(passing, table, id);
  return context;
}

/** What an environment sets of hierarchy security; of whether managers must be above, its own row tells. */
function switchesOf({ hierarchyExcludes = [], hierarchyWriteLevels, disabledReportsCount }: SettingsFacts = {}) {
  return {
    hierarchyExcludedTables: hierarchyExcludes,
    ...(hierarchyWriteLevels === undefined ? {} : { hierarchyWriteLevels }),
    ...(disabledReportsCount === undefined ? {} : { disabledReportsCount }),
  };
}
