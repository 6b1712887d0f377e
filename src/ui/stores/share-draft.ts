import type { SharedWith, Sharing } from '#answers';
import { levelOf, type Right, type ShareLevel } from '#engine';

/** What somebody has of one of the chosen models, by an explicit share of it. */
export interface ShareNow {
  model: string;
  level: ShareLevel | null;
  rights: readonly Right[];
}

/** A person or team, or everybody, with what they have of the chosen models and what is wanted instead. */
export interface ShareLine {
  principal: SharedWith;
  now: readonly ShareNow[];
  /** What was chosen and not yet carried out; undefined leaves everything as it is. */
  wanted: ShareLevel | 'none' | undefined;
}

/** Changes that were chosen and not yet carried out, by principal. */
export type ShareDraft = ReadonlyMap<string, { principal: SharedWith; wanted: ShareLevel | 'none' }>;

/** One wish of a draft, as the background takes it. */
export interface DraftedWish {
  model: string;
  principal: Pick<SharedWith, 'type' | 'id'>;
  level: ShareLevel | null;
}

/** Everybody whom one of the models is shared with, or shall be, by name; null when the shares of one could not be read. */
export function shareLines(models: Sharing['models'], draft: ShareDraft): ShareLine[] | null {
  const lines = new Map<string, { principal: SharedWith; now: ShareNow[] }>();
  for (const { model, shares } of models) {
    if (!shares) return null;
    for (const { principal, rights } of shares) {
      const line = lines.get(keyOf(principal)) ?? { principal, now: [] };
      line.now.push({ model, level: levelOf(rights), rights });
      lines.set(keyOf(principal), line);
    }
  }
  for (const [key, { principal }] of draft) if (!lines.has(key)) lines.set(key, { principal, now: [] });
  const collator = new Intl.Collator();
  return [...lines]
    .map(([key, line]) => ({ ...line, wanted: draft.get(key)?.wanted }))
    .sort((a, b) => collator.compare(a.principal.name, b.principal.name));
}

/** The draft with one more choice; choosing nothing, or what is so already on every model, takes the choice back. */
export function withChoice(
  draft: ShareDraft,
  { principal, now }: Pick<ShareLine, 'principal' | 'now'>,
  wanted: ShareLevel | 'none' | undefined,
  models: number,
): ShareDraft {
  const others = [...draft].filter(([key]) => key !== keyOf(principal));
  const level = wanted === 'none' ? null : wanted;
  const isSo = wanted === 'none' ? now.length === 0 : now.length === models && now.every((one) => one.level === level);
  return wanted === undefined || isSo
    ? new Map(others)
    : new Map([...others, [keyOf(principal), { principal, wanted }]]);
}

/** What a draft asks for: every choice on every model. What everyone has is lowered or ended, and only where it is shared with everyone. */
export function wishesOf(draft: ShareDraft, models: readonly string[]): DraftedWish[] {
  return models.flatMap((model) =>
    [...draft.values()].map(({ principal: { type, id }, wanted }) => ({
      model,
      principal: { type, id },
      level: wanted === 'none' ? null : wanted,
    })),
  );
}

/** A principal's key in a draft. */
export function keyOf({ type, id }: SharedWith): string {
  return `${type} ${id}`;
}
