import type { Readings } from '../access/readings.ts';

/** What Microsoft's pages say of the readings of access that findings may rest on (`Finding.disputed`). */
export const accessDisputes: Readonly<Partial<Record<keyof Readings, readonly [string, string]>>> = {
  managersNeedBusinessUnitLevel: [
    '"Hierarchy security to control access" (6/4/2025) says that managers need at least user level on the table to reach rows of the people who report to them.',
    '"How access to a record is determined" (10/13/2021) says business unit level. Then they would not reach them: their roles have user level only.',
  ],
  managersReachBelowReportsRows: [
    '"How to clean up inherited access" (4/17/2025) and "Sharing and assigning" (6/6/2023) say that managers also reach rows below one that somebody who reports to them owns.',
    '"Hierarchy security to control access" (6/4/2025) speaks only of rows that the people who report to them own, or that are directly shared with them.',
  ],
};
