import { allRights, type Facts, type Right, type ShareFacts } from '../facts.ts';
import type { ShareLevel } from '../question.ts';
import { inferredLevelRights, type LevelRights, levelOf } from './level-rights.ts';

/** Rights that a level gives, and how sure that is. */
export interface LearntRights {
  readonly rights: readonly Right[];
  /** `observed`: most shares of this level in the environment have exactly these. `inferred`: our reading of what the level may do. */
  readonly certainty: 'observed' | 'inferred';
  /** How many shares of this level have exactly these rights, and of how many. */
  readonly alike: number;
  readonly of: number;
}

/** What each level gives on a model and on each of its dataset containers, as far as an environment shows it. */
export type LearntLevels = Readonly<Record<ShareLevel, { readonly [On in keyof LevelRights]: LearntRights }>>;

/** Fewer shares alike than this show nothing: one of them may have been made by hand. */
const fewest = 3;

/**
 * Learns from the shares that are there which rights AI Builder gives at each level: those of most shares of the level, when at least three are
 * alike. Shares that contradict what Microsoft documents of the level teach nothing. Where too little is seen, or shares could not be read, the
 * inferred rights stand.
 */
export function learnLevelRights({ facts, shares = [] }: Facts): LearntLevels {
  const models = new Set(facts?.models?.map(({ id }) => id));
  const modelOf = new Map(facts?.containers?.map(({ id, model }) => [id, model]));
  const given = shares.filter(({ principal, rights }) => principal !== 'organization' && rights.length > 0);
  const onModels = given.filter(({ record }) => models.has(record));
  const levels = new Map(onModels.map((share) => [key(share.record, share.principal), levelOf(share.rights)]));
  const atLevel = (level: ShareLevel) => ({
    model: learn(
      level,
      'model',
      onModels.filter(({ rights }) => levelOf(rights) === level),
    ),
    container: learn(
      level,
      'container',
      given.filter(({ record, principal }) => levels.get(key(modelOf.get(record) ?? '', principal)) === level),
    ),
  });
  return { User: atLevel('User'), 'Co-owner': atLevel('Co-owner') };
}

const learnt = new WeakMap<Facts, LearntLevels>();

/** The rights that a level gives in an environment, as `learnLevelRights` learns them; they are learnt once for the same facts. */
export function levelRightsIn(facts: Facts, level: ShareLevel): LevelRights {
  const levels = learnt.get(facts) ?? learnLevelRights(facts);
  learnt.set(facts, levels);
  const { model, container } = levels[level];
  return { model: model.rights, container: container.rights };
}

function learn(level: ShareLevel, on: keyof LevelRights, shares: readonly ShareFacts[]): LearntRights {
  const inferred = inferredLevelRights[level][on];
  const telling = shares.filter(({ rights }) => fits(level, on, rights));
  const masks = Map.groupBy(telling, ({ rights }) => allRights.filter((right) => rights.includes(right)).join());
  const [most] = [...masks.values()].sort((a, b) => b.length - a.length);
  const count = most?.length ?? 0;
  if (most?.[0] && count >= fewest && count * 2 > telling.length) {
    const rights = allRights.filter((right) => most[0]?.rights.includes(right));
    return { rights, certainty: 'observed', alike: count, of: telling.length };
  }
  const alike = masks.get(allRights.filter((right) => inferred.includes(right)).join())?.length ?? 0;
  return { rights: inferred, certainty: 'inferred', alike, of: telling.length };
}

/** Whether rights can be what AI Builder gives at a level, by what "Share your AI model" (1/14/2026) lets each do and not do. */
function fits(level: ShareLevel, on: keyof LevelRights, rights: readonly Right[]): boolean {
  if (rights.includes('Delete') || rights.includes('Assign') || !rights.includes('Read')) return false;
  if (level === 'User') return on === 'model' && !rights.includes('Share');
  return on === 'container' || rights.includes('Share');
}

function key(model: string, principal: string): string {
  return `${model} ${principal}`;
}
