import type { Draft } from './draft.ts';
import { people, teams } from './names.ts';
import { giveRole, type RoleName } from './roles.ts';

const stories: readonly (readonly [keyof typeof people, readonly RoleName[]])[] = [
  ['ann', ['System Administrator']],
  ['dana', ['Environment Maker']],
  ['beth', ['Environment Maker', 'Basic User']],
  ['marcus', ['System Customizer', 'Basic User']],
  ['sofia', ['Environment Maker']],
  ['kenji', ['Environment Maker']],
  ['farid', ['Maker without sharing']],
  ['yuki', ['Basic User']],
  ['greta', ['App Opener']],
  ['omar', []],
  ['longName', ['Maker without sharing']],
  ['ingrid', ['Environment Maker', 'Basic User']],
  ['pedro', ['Environment Maker']],
  ['flowRunner', ['Environment Maker', 'Basic User']],
  ['aiBuilder', ['AIB Roles']],
  ['priya', ['Environment Maker', 'Basic User']],
  ['chloe', ['Basic User', 'AI model reviewer']],
  ['tomasz', ['Field worker']],
];

/** Gives everybody their roles: those of the stories, Basic User to every seventh of the others, Environment Maker to the rest. */
export function addHolders(draft: Draft): void {
  for (const [name, roles] of stories) for (const role of roles) giveRole(draft, 'systemuser', people[name].id, role);
  giveRole(draft, 'team', teams.invoiceClerks.id, 'Basic User');
  giveRole(draft, 'team', teams.automationGuild.id, 'Environment Maker');
  giveRole(draft, 'team', teams.returnsDesk.id, 'AI model reviewer');
  giveRole(draft, 'team', teams.qualityCircle.id, 'Quality circle reader');
  const known = new Set<unknown>(Object.values(people).map(({ id }) => id));
  const others = (draft.rows.systemuser ?? []).filter(({ systemuserid }) => !known.has(systemuserid));
  for (const [at, { systemuserid }] of others.entries()) {
    giveRole(draft, 'systemuser', String(systemuserid), at % 7 === 6 ? 'Basic User' : 'Environment Maker');
  }
}
