import { allRights, compile, type Finding, type Right, rules } from '#engine';
import { linkTo, type ModelUnit } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words } from '../words/finding-fixes.ts';
import type { FindingFix, FixCase, FixContext, Found } from './finding-fix.ts';
import { giveAddress } from './give-address.ts';
import { privilegeText } from './role-words.ts';
import { everybody, routes } from './route.ts';
import { waysToSee } from './ways-to-see.ts';

const { say, count } = speaker(words);

const solvedBy = new Map(rules.map(({ id, solvedBy: plan }) => [id, plan]));

/** The fixes of rules of which the finding says more than which plan solves them. */
const fixes: Readonly<Record<string, (about: FixCase) => FindingFix[]>> = {
  'new-owner-is-active': otherOwner,
  'new-owner-is-not-access-team': otherOwner,
  'new-owner-may-read-tables': (one) => [...gives(one, one.finding.evidence, ['Read']), ...otherOwner(one)],
  'new-owner-may-read-training-tables': trainingTables,
  'new-owner-can-edit': (one) => gives(one, one.finding.evidence.slice(0, 1), rightsIn(one.finding)),
  'previous-owner-can-take-it-back': (one) => gives(one, one.finding.evidence, ['Read']),
  'caller-may-assign-model': forCaller,
  'caller-may-assign-containers': forCaller,
  'caller-may-undo': forCaller,
  'feedback-loop-flow-is-owned-by-new-owner': ofModel,
  'scheduled-flows-are-owned-by-new-owner': inMaker,
  'container-is-there-when-needed': ofModel,
  'recipient-can-use-share': (one) => gives(one, one.finding.evidence, rightsIn(one.finding)),
};

/** The fixes of all other rules, by the plan that solves them. */
const bySolution: Readonly<Record<string, (about: FixCase) => FindingFix[]>> = {
  'share-model': share,
  'reassign-model': together,
  'lock-sharing': lock,
};

/** As many links as help; of more privileges the first ones. */
const most = 4;

/** What can be done about a finding that is red or amber, filled in as far as the finding tells. */
export function findingFixes(finding: Found, context: FixContext): FindingFix[] {
  if (finding.verdict !== 'fail' && finding.verdict !== 'cannot-tell') return [];
  const concerned = new Set(finding.cases?.map(({ unit }) => unit));
  const units = context.record.plan.units.filter(
    (unit): unit is ModelUnit => unit.kind === 'model' && (concerned.size === 0 || concerned.has(unit.id)),
  );
  if (units.length === 0) return [];
  const one: FixCase = { ...context, finding, units };
  if (finding.verdict === 'cannot-tell') return waysToSee(finding.missing, one).slice(0, most);
  const find = fixes[finding.rule] ?? bySolution[solvedBy.get(finding.rule) ?? ''];
  return find?.(one).slice(0, most) ?? [];
}

/** What gives somebody each of these rights on the tables of the rows that would move, where a role does not yet: nothing but rows they own, so the narrowest depth. */
function gives(
  { record, facts, units }: FixCase,
  principals: readonly string[],
  rights: readonly Right[],
): FindingFix[] {
  if (!facts) return [];
  const access = compile(facts);
  const names = new Map([...(facts.people ?? []), ...(facts.teams ?? [])].map(({ id, name = id }) => [id, name]));
  const tables = new Set(units.flatMap(({ operations }) => operations.map((operation) => operation.record.table)));
  return [...new Set(principals)].flatMap((principal) =>
    [...tables].flatMap((table) =>
      rights.flatMap((right) => {
        const person = names.get(principal);
        if (!person || access.holds(principal, right, table).answer !== 'no') return [];
        const label = say('helps_give', { person, privilege: privilegeText({ right, table }) });
        return [
          { label, to: giveAddress(record.environment, { principal, privileges: [{ right, table, depth: 'Basic' }] }) },
        ];
      }),
    ),
  );
}

function rightsIn({ data }: Finding): Right[] {
  const named = new Set(data.rights?.split(', '));
  return allRights.filter((right) => named.has(right));
}

/** Read on each table that a model of the plan works on and its new owner cannot read, each once. */
function trainingTables({ record, finding, units }: FixCase): FindingFix[] {
  const newOwners = new Map(units.map(({ id, newOwner }) => [id, newOwner]));
  const fixes = (finding.cases ?? []).flatMap(({ unit, data }) => {
    const newOwner = newOwners.get(unit);
    const { tables } = { ...finding.data, ...data };
    if (!newOwner || !tables) return [];
    return tables.split(', ').map((table): FindingFix => {
      const read = { right: 'Read', table } as const;
      return {
        label: say('helps_give', { person: newOwner.name, privilege: privilegeText(read) }),
        to: giveAddress(record.environment, { principal: newOwner.id, privileges: [{ ...read, depth: 'Basic' }] }),
      };
    });
  });
  return [...new Map(fixes.map((fix) => [fix.to, fix])).values()];
}

function otherOwner({ record: { environment, plan } }: FixCase): FindingFix[] {
  const { choice } = plan;
  const label = say('helps_other_owner');
  if (choice.kind === 'hand-over') return [{ label, to: routes.handOver(environment, choice.from ?? everybody) }];
  return choice.kind === 'reassign-model' ? [{ label, to: routes.reassign(environment, choice.model) }] : [];
}

function forCaller({ record }: FixCase): FindingFix[] {
  return record.state === 'draft' ? [{ label: say('helps_somebody_else'), to: null }] : [];
}

function share({ record, units }: FixCase): FindingFix[] {
  const models = units.map(({ model }) => model.id);
  const label = count('helps_share', models.length, { model: units[0]?.model.name ?? '' });
  return [{ label, to: routes.share(record.environment, models) }];
}

function lock({ record }: FixCase): FindingFix[] {
  return [{ label: say('helps_lock'), to: routes.lock(record.environment) }];
}

function together({ record, units }: FixCase): FindingFix[] {
  return units.map(({ model }) => ({
    label: say('helps_reassign', { model: model.name }),
    to: routes.reassign(record.environment, model.id),
  }));
}

function ofModel({ record, units }: FixCase): FindingFix[] {
  return units.map(({ model }) => ({
    label: say('helps_model', { model: model.name }),
    to: routes.model(record.environment, model.id),
  }));
}

/** Schedules are set on the model's own page of AI Builder. */
function inMaker({ environment, units }: FixCase): FindingFix[] {
  return units.flatMap(({ model }) => {
    const to = linkTo('makerModel', { environmentId: environment.environmentId, id: model.id });
    return to ? [{ label: say('helps_model_in_maker', { model: model.name }), to }] : [];
  });
}
