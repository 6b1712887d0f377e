import type { Facts } from '#engine';

/** The business unit of a person or team: the root one where none is told. */
export function unitOf(facts: Facts, { businessUnit }: { businessUnit?: string }): string {
  return businessUnit ?? facts.businessUnits?.find(({ parent }) => parent === undefined)?.id ?? '';
}
