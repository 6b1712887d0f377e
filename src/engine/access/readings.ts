/** Points of the documentation on which pages disagree or are silent, as settings of the engine. */
export interface Readings {
  /**
   * Whether a user-level privilege that comes from a team role set to "Team privileges only" also backs shares.
   * Default false: "How access to a record is determined" (learn.microsoft.com, 10/13/2021) lets it be used only for rows the team owns;
   * the same page's section on shared access asks for nothing but the privilege check.
   */
  readonly teamPrivilegesBackShares: boolean;
  /**
   * Whether a manager needs the privilege at business unit level or deeper. Default false: "Hierarchy security to control
   * access" (learn.microsoft.com, 6/4/2025) says user level; "How access to a record is determined" (10/13/2021) says business unit.
   */
  readonly managersNeedBusinessUnitLevel: boolean;
  /**
   * How many levels down a manager has Write, Append and AppendTo, too. Default 1: "Hierarchy security to control access" (6/4/2025) gives them
   * for direct reports and Read for everybody further down; the same page says below that rows can be updated three levels down by default,
   * and that HierarchyLevelForHierarchyFeature changes it: where an environment sets that, it counts.
   */
  readonly managersWriteLevels: number;
  /**
   * Whether managers also reach rows below the rows that their reports own, where the relationship cascades Reparent. Default true: "How to clean
   * up inherited access" (learn.microsoft.com, 4/17/2025) and "Sharing and assigning" (6/6/2023) have that among the reasons for access;
   * "Hierarchy security to control access" (6/4/2025) speaks of rows that reports own or that are directly shared with them.
   */
  readonly managersReachBelowReportsRows: boolean;
}

/** The documented default of every contested point. */
export const documentedReadings: Readings = {
  teamPrivilegesBackShares: false,
  managersNeedBusinessUnitLevel: false,
  managersWriteLevels: 1,
  managersReachBelowReportsRows: true,
};
