import type { Asked, DiagnosedWorld, GateId } from '#diagnosis';
import type { PrivilegeAtDepth, Problem, Right, ShareLevel, TablePrivilege } from '#engine';
import type { LookedAt, SightName } from '#walkthroughs';

/** Everything a page may ask of the background. Pages never wait for data from it: data comes from the cache. */
export type Command =
  | { type: 'connect-environment'; address: string }
  | { type: 'connect-sample' }
  | { type: 'refresh-environment'; environment: string }
  | { type: 'cancel-refresh'; environment: string }
  | { type: 'forget-environment'; environment: string }
  | {
      type: 'prepare-reassignment';
      environment: string;
      model: string;
      newOwner: { type: 'person' | 'team'; id: string };
    }
  /** Plans to take privileges from people by roles. */
  | {
      type: 'prepare-lock';
      environment: string;
      goal: {
        privileges: readonly TablePrivilege[];
        from: 'everybody' | readonly string[];
        keep: readonly string[];
        teamRows?: 'stop' | 'more';
      };
    }
  /** Plans to give somebody privileges with the least role, or with a role that was chosen and a small one for what that lacks. */
  | {
      type: 'prepare-privilege';
      environment: string;
      wish: { principal: string; privileges: readonly PrivilegeAtDepth[]; role?: string };
    }
  | {
      type: 'prepare-handover';
      environment: string;
      /** Whose models are handed over; null for models of several people. */
      from: string | null;
      models: readonly { model: string; newOwner: { type: 'person' | 'team'; id: string } }[];
      /** Whether previous owners shall keep no share. */
      revoke: boolean;
    }
  /** Notes somebody as about to leave, or no longer so. */
  | { type: 'note-leaving'; environment: string; person: string; leaving: boolean }
  /** A draft that shares models, changes levels or, without a level, ends shares. */
  | {
      type: 'prepare-share';
      environment: string;
      wishes: readonly {
        model: string;
        principal: { type: 'person' | 'team' | 'organization'; id: string };
        level: ShareLevel | null;
      }[];
    }
  /** Plans to share just these rights on a model and its dataset containers, beside those that are shared already. */
  | {
      type: 'prepare-rights';
      environment: string;
      model: string;
      principal: { type: 'person' | 'team'; id: string };
      rows: readonly { record: string; rights: readonly Right[] }[];
    }
  /** Plans to let a role's privileges reach further. */
  | {
      type: 'prepare-depth';
      environment: string;
      role: string;
      privileges: readonly PrivilegeAtDepth[];
      /** What somebody shall hold beside that, by a small role of its own. */
      besides?: { principal: string; privileges: readonly PrivilegeAtDepth[] };
    }
  /** Asks Dataverse whom single models are shared with and what the caller may do with them. */
  | { type: 'look-up-models'; environment: string; models: readonly string[] }
  /** Asks Dataverse which agents use a model, and counts its AI events by their owners. */
  | { type: 'look-up-uses'; environment: string; model: string }
  /** Keeps a diagnosis with what it turned on. Text and world come without what tells of people and places. */
  | {
      type: 'keep-diagnosis';
      environment: string;
      asked: Asked;
      names: { person: string; model: string };
      text: string;
      cause: GateId | null;
      world: DiagnosedWorld;
    }
  | { type: 'drop-diagnosis'; diagnosis: string }
  /** Makes a plan once more from what is there now. */
  | { type: 'plan-again'; plan: string }
  /** Asks Dataverse itself what somebody may do with a model and its dataset containers. */
  | {
      type: 'verify-access';
      environment: string;
      model: string;
      principal: { type: 'person' | 'team'; id: string };
    }
  /** Looks in Dataverse how far a walkthrough done by hand has come; `anew` forgets what was seen and ticked before. */
  | {
      type: 'look-for-walk';
      environment: string;
      walk: string;
      sights: readonly SightName[];
      at: LookedAt;
      anew?: boolean;
    }
  /** Notes which steps of it somebody ticked, because Dataverse does not show them. */
  | { type: 'tick-walk'; environment: string; walk: string; ticked: readonly string[] }
  | { type: 'apply-plan'; plan: string }
  | { type: 'stop-plan'; plan: string }
  | { type: 'undo-plan'; plan: string; units: readonly string[] | null }
  | { type: 'guide-plan'; plan: string }
  | { type: 'check-plan'; plan: string }
  | { type: 'discard-plan'; plan: string };

/** Accepted (with the id of what the command made, if it made something) or refused with the reason. */
export type Reply = { ok: true; id: string | null } | { ok: false; problem: Problem };
