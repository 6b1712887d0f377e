import { allRights, depths, type PrivilegeAtDepth } from '#engine';
import type { PrivilegeWish } from '#walkthroughs';
import { type RouteOf, routes } from './route.ts';

/** The address of giving somebody privileges, filled in. Of several each part of the address is a list. */
export function giveAddress(environment: string, { principal, privileges }: PrivilegeWish): string {
  const all = (part: keyof PrivilegeAtDepth) => privileges.map((one) => one[part]).join();
  return routes.give(environment, { principal, right: all('right'), table: all('table'), depth: all('depth') });
}

/** What such an address asks for; null when it is none. */
export function wishIn({ principal, right, table, depth }: RouteOf<'give'>): PrivilegeWish | null {
  const [rights, tables, reach] = [right.split(','), table.split(','), depth.split(',')];
  const privileges = rights.flatMap((_, at): PrivilegeAtDepth[] => {
    const [known, of, to] = [
      allRights.find((one) => one === rights[at]),
      tables[at],
      depths.find((one) => one === reach[at]),
    ];
    return known && of && to ? [{ right: known, table: of, depth: to }] : [];
  });
  const isWhole = [rights, tables, reach].every(({ length }) => length === privileges.length);
  return isWhole ? { principal, privileges } : null;
}
