import type { Proposal } from '#engine';
import { speaker } from '../say.ts';
import { words } from '../words/care.ts';

const { say, count } = speaker(words);

/** Why somebody is proposed as next owner. */
export function proposalReason({ because, count: number }: Proposal): string {
  if (because === 'manager') return say('care_reason_manager');
  return because === 'co-owner' ? count('care_reason_co_owner', number) : count('care_reason_shares_most', number);
}
