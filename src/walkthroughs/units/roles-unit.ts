import { predictRoles } from '../roles/predict-roles.ts';
import { movedRoles, reverseRoles, verifyRoles } from '../roles/role-states.ts';
import type { UnitKind } from './unit-kind.ts';

/** A role, or the roles of one person or team, or a look at what people hold in the end. Whom it concerns on which rows is compared over everything. */
export const rolesUnit: UnitKind<'roles'> = {
  compared: () => [],
  isStale: movedRoles,
  asFound: (unit, found) => ({ ...unit, before: found }),
  verify: verifyRoles,
  reverse: reverseRoles,
  predict: (facts, units) =>
    predictRoles(
      facts,
      units.flatMap(({ operations }) => operations),
    ),
  withStates: (facts) => facts,
  questions: () => [],
};
