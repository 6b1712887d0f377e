import { linkTo } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/finding-fixes.ts';
import type { FindingFix, FixCase } from './finding-fix.ts';
import { giveAddress } from './give-address.ts';
import { privilegeText } from './role-words.ts';
import { routes } from './route.ts';

const { say } = speaker(words);

/** The table behind each fact that may be missing, by how its name in `Facts.unknown` begins or ends. */
const behind: readonly (readonly [RegExp, string])[] = [
  [/(^roles|\/roles$)/, 'role'],
  [/^people(\/[^/]+)?$/, 'systemuser'],
  [/^teams(\/[^/]+)?(\/members)?$/, 'team'],
  [/^facts\/containers/, 'msdyn_aibdatasetscontainer'],
  [/^facts\/flows/, 'workflow'],
  [/^facts\/models\/[^/]+\/template$/, 'msdyn_aitemplate'],
  [/^facts\/models/, 'msdyn_aiconfiguration'],
  [/^settings/, 'organization'],
  [/^shares/, 'principalobjectaccess'],
];

/** What would let the caller see what could not be told: the privilege that is missing, or the page that shows it. */
export function waysToSee(missing: readonly string[], { record, environment, facts, units }: FixCase): FindingFix[] {
  const { caller } = environment;
  const isKnown = facts?.people?.some(({ id }) => id === caller.id) ?? false;
  const tables = missing.flatMap((name) => behind.find(([pattern]) => pattern.test(name))?.[1] ?? []);
  const fixes = [...new Set(tables)].map((table): FindingFix => {
    const wish = { right: 'Read', table, depth: 'Global' } as const;
    const label = say('helps_see', { person: caller.name, privilege: privilegeText(wish) });
    // A share has no privilege of its own: who may see it is asked of Dataverse model by model.
    if (table === 'principalobjectaccess')
      return {
        label: say('helps_ask'),
        to: routes.share(
          record.environment,
          units.map(({ model }) => model.id),
        ),
      };
    return { label, to: isKnown ? giveAddress(environment.id, { principal: caller.id, privileges: [wish] }) : null };
  });
  const pages = missing.some((name) => name.endsWith('/sourceTables'))
    ? units.flatMap(({ model }) => {
        const to = linkTo('makerModel', { environmentId: environment.environmentId, id: model.id });
        return to ? [{ label: say('helps_model_in_maker', { model: model.name }), to }] : [];
      })
    : [];
  return [...pages, ...fixes];
}
