import type { StartRows } from '#demo';
import type { Change } from '#diagnosis';
import type { Facts } from '#engine';
import { toRows } from '../../engine/against-demo/to-rows.ts';

type Row = Readonly<Record<string, unknown>>;

const bits: Readonly<Record<string, number>> = {
  Read: 1,
  Write: 2,
  Append: 4,
  AppendTo: 16,
  Create: 32,
  Delete: 65536,
  Share: 262144,
  Assign: 524288,
};
const depthMasks: Readonly<Record<string, number>> = { Basic: 1, Local: 2, Deep: 4, Global: 8 };

/**
 * The rows of a world with changes made on them by hand, table by table as the table references have it: nothing of how diagnosis plays changes
 * through on facts is used.
 */
export function rowsAfter(facts: Facts, changes: readonly Change[]): StartRows {
  const rows: Record<string, Row[]> = Object.fromEntries(
    Object.entries(toRows(facts)).map(([table, list]) => [table, [...list] as Row[]]),
  );
  for (const change of changes) applyTo(rows, change);
  return rows as StartRows;
}

function applyTo(rows: Record<string, Row[]>, change: Change): void {
  const edit = (table: string, is: (row: Row) => boolean, columns: Row) => {
    rows[table] = (rows[table] ?? []).map((row) => (is(row) ? { ...row, ...columns } : row));
  };
  const add = (table: string, row: Row) => rows[table]?.push(row);
  const find = (table: string, key: string, id: string) => rows[table]?.find((row) => row[key] === id);
  switch (change.kind) {
    case 'share': {
      const mask = change.rights.reduce((sum, right) => sum | (bits[right] ?? 0), 0);
      const id = `${change.record} ${change.principal}`;
      const before = find('principalobjectaccess', 'principalobjectaccessid', id);
      if (before) {
        const accessrightsmask = Number(before.accessrightsmask) | mask;
        edit('principalobjectaccess', (row) => row === before, { accessrightsmask });
        return;
      }
      add('principalobjectaccess', {
        principalobjectaccessid: id,
        objectid: change.record,
        objecttypecode: 'account',
        principalid: change.principal,
        principaltypecode: find('team', 'teamid', change.principal) ? 'team' : 'systemuser',
        accessrightsmask: mask,
        inheritedaccessrightsmask: 0,
      });
      return;
    }
    case 'give-role': {
      const table = find('team', 'teamid', change.principal) ? 'team' : 'systemuser';
      const key = `${table}id`;
      const unit = find(table, key, change.principal)?.businessunitid;
      const [join, joinKey] = table === 'team' ? ['teamroles', 'teamroleid'] : ['systemuserroles', 'systemuserroleid'];
      const roleid = `${change.role}@${unit}`;
      add(join, { [joinKey]: `${change.principal} ${roleid} new`, [key]: change.principal, roleid });
      return;
    }
    case 'set-depth': {
      const id = `${change.role} ${change.right}`;
      const columns = { privilegedepthmask: depthMasks[change.to] };
      if (change.from) edit('roleprivileges', (row) => row.roleprivilegeid === id, columns);
      else {
        const privilege = { roleprivilegeid: id, roleid: `${change.role}@root`, privilegeid: `prv${change.right}` };
        add('roleprivileges', { ...privilege, ...columns });
      }
      return;
    }
    case 'reassign': {
      const isTeam = find('team', 'teamid', change.to) !== undefined;
      const holder = isTeam ? find('team', 'teamid', change.to) : find('systemuser', 'systemuserid', change.to);
      edit('account', (row) => row.accountid === change.record, {
        ownerid: change.to,
        owneridtype: isTeam ? 'team' : 'systemuser',
        owningbusinessunit: holder?.businessunitid,
      });
      return;
    }
    case 'enable-person':
      edit('systemuser', (row) => row.systemuserid === change.person, { isdisabled: false });
      return;
    case 'set-access-mode':
      edit('systemuser', (row) => row.systemuserid === change.person, { accessmode: 0 });
      return;
    case 'sign-in':
      add('teammembership', {
        teammembershipid: `${change.team} ${change.person} new`,
        teamid: change.team,
        systemuserid: change.person,
      });
      return;
    default:
      throw new Error(`${change.kind} is about no table of these worlds.`);
  }
}
