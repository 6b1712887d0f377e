import type { Problem } from '#engine';
import { tables } from './tables/all.ts';
import { withoutTraces } from './without-traces.ts';

const id = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/**
 * What Dataverse's error code and text mean. Codes: Microsoft's list "Web service error codes"; the texts' shapes are those people
 * report from real environments (2019 to 2025), so every part of them is optional here. Noted 2026-11.
 */
export function problemOfFault(status: number, code: string | null, message: string): Problem {
  switch (normalCode(code)) {
    case '0x80040220': // PrivilegeDenied
      return missingPrivilege(message, 'caller');
    case '0x80040231': // PrincipalPrivilegeDenied: the new owner lacks it
      return missingPrivilege(message, 'other');
    case '0x80048306': // no path to this row
    case '0x80048405': // AccessDenied
      return noAccess(message);
    case '0x80040217': // ObjectDoesNotExist
      return notFound(message);
    case '0x80041102': // QueryBuilderNoEntity
      return {
        kind: 'no-such-table',
        table: /entity with a name = '([\w]+)'/i.exec(message)?.[1] ?? firstQuoted(message) ?? '',
      };
    case '0x80072560':
      return { kind: 'not-a-member' };
    case '0x80042f09': // UserNotAssignedRoles
      return { kind: 'no-roles' };
    case '0x80040225': // user disabled or in no business unit
    case '0x8004a112': // SystemUserDisabled
      return { kind: 'user-disabled' };
  }
  if (/\bprv[A-Z]\w+/.test(message) && /is missing|CheckPrivilege failed/.test(message))
    return missingPrivilege(message, 'caller');
  if (/AccessCheckEx2? failed|does not have \w+ right\(s\) for record/.test(message)) return noAccess(message);
  if (status === 404 && /With Id = .* Does Not Exist/i.test(message)) return notFound(message);
  const segment = /Resource not found for the segment '(\w+)'/.exec(message)?.[1];
  const table = Object.values(tables).find(({ entitySet }) => entitySet === segment);
  if (table) return { kind: 'no-such-table', table: table.name };
  return { kind: 'server', status, code, message: withoutTraces(message) };
}

/** A code as it is written in Microsoft's list: hexadecimal, lower-case. */
function normalCode(code: string | null): string | null {
  if (code === null) return null;
  return /^-?\d+$/.test(code) ? `0x${(Number(code) >>> 0).toString(16)}` : code.toLowerCase();
}

function missingPrivilege(message: string, whose: 'caller' | 'other'): Problem {
  const privilege = /\bprv\w+/.exec(message)?.[0] ?? '';
  const named = /for entity '(\w+)'/i.exec(message)?.[1]?.toLowerCase() ?? tableOfPrivilege(privilege);
  return { kind: 'missing-privilege', privilege, table: named, whose };
}

function noAccess(message: string): Problem {
  const right =
    /does not have (\w+?)(?:Access)? right/.exec(message) ?? /AccessRights: ([A-Za-z]+?)(?:Access)?\b/.exec(message);
  const record =
    new RegExp(`record with id (${id})`, 'i').exec(message) ?? new RegExp(`ObjectID: (${id})`, 'i').exec(message);
  const table = /of entity ([a-z]\w*)\b/.exec(message)?.[1] ?? null;
  return { kind: 'no-access', right: right?.[1] ?? null, table, record: record?.[1]?.toLowerCase() ?? null };
}

function notFound(message: string): Problem {
  const record = new RegExp(`With Ids? = (${id})`, 'i').exec(message);
  const table = /^Entity '(\w+)'/i.exec(message) ?? /^(\w+) With Id = /i.exec(message);
  return { kind: 'not-found', table: table?.[1]?.toLowerCase() ?? null, record: record?.[1]?.toLowerCase() ?? null };
}

/** Privilege names end in the table's schema name, whose case differs from the logical name. */
function tableOfPrivilege(privilege: string): string | null {
  const ending = /^prv(?:Create|Read|Write|Delete|AppendTo|Append|Assign|Share)(\w+)$/
    .exec(privilege)?.[1]
    ?.toLowerCase();
  return Object.values(tables).find((table) => table.name === ending)?.name ?? null;
}

function firstQuoted(message: string): string | null {
  return /'(\w+)'/.exec(message)?.[1] ?? null;
}
