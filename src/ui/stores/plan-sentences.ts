import type { PlanRecord } from '#cache';
import { levelOf } from '#engine';
import type { Plan } from '#walkthroughs';
import { speaker } from '../say.ts';
import { words as guideWords } from '../words/guide.ts';
import { words as modelWords } from '../words/model.ts';
import { words } from '../words/plan.ts';
import { words as roleWords } from '../words/plan-roles.ts';
import { words as shareWords } from '../words/plan-share.ts';
import { setShares } from './plan-shares.ts';
import { levelName, planOwners, planSubject, rightsText } from './plan-words.ts';
import { principalText } from './principal-words.ts';

const { say, count } = speaker(words);
const guide = speaker(guideWords);
const model = speaker(modelWords);
const share = speaker(shareWords);
const roles = speaker(roleWords);

/** What a plan says of itself on its page, in its guide, in lists, and when it asks for the last time. */
export interface PlanSentences {
  title: string;
  /** The same in a list of one model's plans. */
  short: string;
  applying: string;
  verified: string;
  /** The last question before anything is written, what it is about, and its yes. */
  confirm: { title: string; what: string; yes: string };
  /** What undoing it would do. */
  undo: string;
  guide: { title: string; to: string; verified: string };
}

type Sentences = (record: PlanRecord) => PlanSentences;

/** One line per walkthrough that has plans. */
const sentences: { readonly [Walkthrough in Plan['walkthrough']]: Sentences } = {
  'reassign-model': reassignSentences,
  'hand-over': reassignSentences,
  'share-model': shareSentences,
  'lock-sharing': roleSentences('plan_roles_lock'),
  'give-privilege': roleSentences('plan_roles_give'),
  'raise-depth': roleSentences('plan_roles_depth'),
};

/** What a plan says of itself. */
export function planSentences(record: PlanRecord): PlanSentences {
  return sentences[record.plan.walkthrough](record);
}

function reassignSentences(record: PlanRecord): PlanSentences {
  const { plan } = record;
  const values = { model: planSubject(plan), owner: planOwners(plan) };
  const isUndo = plan.undoes !== null;
  const isMany = plan.units.length > 1;
  const [title, undoTitle] = isMany
    ? (['plan_title_handover', 'plan_title_handover_undo'] as const)
    : (['plan_title', 'plan_title_undo'] as const);
  const [verified, undoVerified] = isMany
    ? (['plan_verified_title_handover', 'plan_verified_title_handover_undo'] as const)
    : (['plan_verified_title', 'plan_verified_title_undo'] as const);
  return {
    title: say(isUndo ? undoTitle : title, values),
    short: model.say(isUndo ? 'model_plan_undo' : 'model_plan_to', values),
    applying: say('plan_applying'),
    verified: say(isUndo ? undoVerified : verified, values),
    confirm: {
      title: say(isUndo ? 'plan_confirm_title_undo' : 'plan_confirm_title'),
      what: count('plan_confirm', rowsAssigned(plan), values),
      yes: say(isUndo ? 'plan_confirm_yes_undo' : 'plan_confirm_yes'),
    },
    undo: say('plan_undo_text'),
    guide: {
      title: guide.say(isMany ? 'guide_title_many' : 'guide_title', values),
      to: guide.say('guide_to', values),
      verified: guide.say('guide_verified_title', values),
    },
  };
}

/** Counted rather than listed: these sentences are said anew with every model that is moved. */
function rowsAssigned({ units }: Plan): number {
  return units.reduce(
    (sum, unit) => sum + (unit.kind === 'model' ? unit.operations.filter(({ kind }) => kind === 'assign').length : 0),
    0,
  );
}

function shareSentences(record: PlanRecord): PlanSentences {
  const { plan } = record;
  const values = { model: planSubject(plan) };
  const isUndo = plan.undoes !== null;
  const verified = share.say(isUndo ? 'plan_share_verified_undo' : 'plan_share_verified', values);
  return {
    title: isUndo ? share.say('plan_share_title_undo', values) : shareTitle(plan),
    short: share.say(isUndo ? 'plan_share_short_undo' : 'plan_share_short'),
    applying: share.say('plan_share_applying'),
    verified,
    confirm: {
      title: share.say(isUndo ? 'plan_share_confirm_undo' : 'plan_share_confirm'),
      what: share.count('plan_share_confirm', setShares(record).length),
      yes: share.say(isUndo ? 'plan_share_yes_undo' : 'plan_share_yes'),
    },
    undo: share.say('plan_share_undo_text'),
    guide: {
      title: share.say('plan_share_guide_title', values),
      to: share.say('plan_share_guide_to'),
      verified,
    },
  };
}

function roleSentences(name: 'plan_roles_lock' | 'plan_roles_give' | 'plan_roles_depth'): Sentences {
  return ({ plan }) => {
    const title = roles.say(plan.undoes === null ? name : 'plan_roles_undo');
    return {
      title,
      short: title,
      applying: roles.say('plan_roles_applying'),
      verified: roles.say('plan_roles_verified'),
      confirm: {
        title: roles.say('plan_roles_confirm'),
        what: roles.say('plan_roles_confirm_what'),
        yes: roles.say('plan_roles_yes'),
      },
      undo: roles.say('plan_roles_undo_text'),
      guide: { title, to: '', verified: roles.say('plan_roles_verified') },
    };
  };
}

/** Of one person and one model it says what they get; of more, how much is changed. */
function shareTitle(plan: Plan): string {
  if (plan.choice.kind === 'share-rights') return rightsTitle(plan);
  const operations = plan.units.flatMap((unit) => (unit.kind === 'shares' ? unit.operations : []));
  const [first] = operations;
  const onModel = operations.find(({ record }) => plan.units.some(({ id }) => id === record.id));
  const values = { model: planSubject(plan), principal: first ? principalText(first.principal) : '' };
  const isOne = operations.every(({ principal }) => principal.id === first?.principal.id);
  if (plan.units.length !== 1 || !isOne || !onModel) return share.say('plan_share_title', values);
  if (onModel.to.length === 0) return share.say('plan_share_title_stop', values);
  return share.say('plan_share_title_single', { ...values, level: levelName(levelOf(onModel.to)) });
}

/** What somebody gets by a plan that shares just some rights. */
function rightsTitle(plan: Plan): string {
  const operations = plan.units.flatMap((unit) => (unit.kind === 'shares' ? unit.operations : []));
  const onModel = operations.filter(({ record }) => plan.units.some(({ id }) => id === record.id));
  const [first] = operations;
  const more = (onModel.length > 0 ? onModel : operations).flatMap(({ from, to }) =>
    to.filter((right) => !from.includes(right)),
  );
  return share.say(onModel.length > 0 ? 'plan_share_title_rights' : 'plan_share_title_training', {
    model: planSubject(plan),
    principal: first ? principalText(first.principal) : '',
    rights: rightsText([...new Set(more)]),
  });
}
