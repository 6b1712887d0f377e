import type { Kind } from '../decoded.ts';
import type { Idea } from './words.ts';

/** A sentence that mentions an idea of each group close together says this kind, unless it mentions one that rules it out. */
export interface Rule {
  kind: Kind;
  all: readonly (readonly Idea[])[];
  unless?: readonly Idea[];
}

/** What plain sentences say, in the order in which one is preferred to the other. */
export const rules: readonly Rule[] = [
  { kind: 'ai-builder-capacity', all: [['credits'], ['used', 'lacking', 'needed']] },
  { kind: 'ai-builder-capacity', all: [['quota'], ['ai'], ['used', 'lacking']] },
  { kind: 'throttled', all: [['throttled']] },
  { kind: 'throttled', all: [['request'], ['many']], unless: ['size'] },
  { kind: 'throttled', all: [['quota'], ['used']], unless: ['size'] },
  { kind: 'licence', all: [['unlicensed']] },
  { kind: 'licence', all: [['licence'], ['lacking', 'needed', 'expired', 'wrong']] },
  { kind: 'licence', all: [['trial'], ['expired']] },
  { kind: 'user-disabled', all: [['person'], ['disabled']], unless: ['elsewhere'] },
  { kind: 'not-a-member', all: [['member'], ['lacking'], ['place']], unless: ['part'] },
  { kind: 'not-a-member', all: [['person'], ['absent'], ['place']] },
  { kind: 'missing-privilege', all: [['role'], ['lacking'], ['allows', 'privilege']] },
  { kind: 'no-roles', all: [['roleless']], unless: ['privilege', 'allows'] },
  { kind: 'no-roles', all: [['role'], ['lacking'], ['held']], unless: ['privilege', 'allows', 'unable'] },
  { kind: 'auth', all: [['signedOut', 'http401']] },
  { kind: 'auth', all: [['bare401'], ['signIn', 'token', 'credential']] },
  { kind: 'auth', all: [['signIn'], ['failed', 'lacking', 'needed', 'expired', 'unable']] },
  { kind: 'auth', all: [['session'], ['expired', 'wrong']] },
  { kind: 'auth', all: [['token'], ['expired', 'lacking', 'wrong', 'failed', 'unable']] },
  { kind: 'auth', all: [['credential'], ['expired', 'lacking', 'needed', 'wrong']] },
  { kind: 'auth', all: [['application'], ['absent'], ['place']] },
  { kind: 'auth', all: [['application'], ['lacking'], ['found'], ['place']] },
  { kind: 'auth', all: [['consent'], ['lacking', 'needed', 'failed', 'denied', 'expired']], unless: ['model'] },
  { kind: 'ai-builder-model-unavailable', all: [['model', 'ai'], ['unusable']] },
  { kind: 'not-found', all: [['row', 'place', 'model'], ['absent']], unless: ['part'] },
  { kind: 'not-found', all: [['row'], ['lacking'], ['found']], unless: ['part'] },
  { kind: 'not-found', all: [['absent'], ['lacking'], ['access']], unless: ['part'] },
  { kind: 'record-access-denied', all: [['row'], ['access'], ['lacking', 'denied']], unless: ['elsewhere'] },
  {
    kind: 'record-access-denied',
    all: [['row'], ['verb'], ['privilege'], ['lacking', 'denied']],
    unless: ['elsewhere'],
  },
  { kind: 'missing-privilege', all: [['privilege'], ['lacking', 'needed', 'denied']], unless: ['elsewhere'] },
  { kind: 'throttled', all: [['http429']] },
  { kind: 'not-found', all: [['http404']] },
];
