import type { ModelFacts } from '#engine';
import type { aiConfiguration } from './tables/ai-configuration.ts';
import type { Row } from './tables/define-table.ts';

type State = NonNullable<ModelFacts['state']>;
type Version = Pick<Row<typeof aiConfiguration>, 'id' | 'type' | 'status' | 'major' | 'minor'>;

const runConfiguration = 190690001;

/** msdyn_aiconfiguration.statuscode; those not named here are on their way and keep what was before. Source: "AI Configuration table reference", noted 2026-11. */
const stateByStatus: Readonly<Record<number, State>> = {
  0: 'draft',
  1: 'training',
  6: 'trained',
  7: 'published',
  8: 'trained',
  9: 'failed',
  10: 'failed',
  11: 'published',
  12: 'failed',
  13: 'failed',
  14: 'failed',
};

/** How far a model came: published while its active run is; otherwise how far its newest version came; unknown without any. */
export function modelState({ activeRun }: { activeRun: string | null }, versions: readonly Version[]): State {
  const active = versions.find(({ id }) => id === activeRun);
  if (active?.status === 7) return 'published';
  const newest = [...versions]
    .filter(({ type }) => type !== runConfiguration)
    .sort(byVersion)
    .at(-1);
  return stateByStatus[newest?.status ?? -1] ?? 'unknown';
}

/** The order of versions, the oldest first. */
export function byVersion(a: Pick<Version, 'major' | 'minor'>, b: Pick<Version, 'major' | 'minor'>): number {
  return (a.major ?? 0) - (b.major ?? 0) || (a.minor ?? 0) - (b.minor ?? 0);
}
