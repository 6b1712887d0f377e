import { filled, found, guid, idBehind, idOf, numberOf, privilege, tableBehindTypeCode } from '../patterns.ts';
import { privilegeOf } from '../rights.ts';
import type { Shape } from '../shape.ts';
import { knownTable, tableOf } from '../table-names.ts';

const named = new RegExp(
  `^missing (?:the )?(?:following |required )?(?:privileges?:? )?['(]?(${privilege})(…|\\.\\.\\.)?`,
  'i',
);
const unlicensed = /unlicensed user|consider assigning (?:a )?licen[sc]e/i;
const principal = /principal (user|team)? ?\(.*$/i;
const principalId = new RegExp(`\\( ?id ?[=:] ?['{]?(${guid})(?![0-9a-f-])`, 'i');
/** Who it is where a tool tells it in words of its own. */
const userId = idBehind('(?:context ?)?(?:system ?)?user ?id');
const privilegeId = idBehind('\\(id');
const entity = /\b(?:for|on) (?:the )?(?:entity|table) (?:'([a-z]\w{1,100})'|([a-z]\w{1,100})(?![\w…' ])(?!\.\.\.))/i;

/** Whoever retells it may leave out that it is a table. */
const object = /^[^.;]{0,140}? privileges?'? (?:for|on) '?([a-z]\w{1,100})/i;

/** A role of the person or team must hold a privilege, and none does. */
export const missingPrivilege: Shape = {
  id: 'missing-privilege',
  kind: 'missing-privilege',
  doc: 'learn.microsoft.com/troubleshoot/power-platform/dataverse (client errors, -2147220960); published reports 2015-2026, noted 2026-11',
  needles: ['missing'],
  before: 1100,
  after: 700,
  recognise(passage, at) {
    const [, name, cutOff] = named.exec(passage.slice(at)) ?? [];
    if (name === undefined) return null;
    const [head, tail] = [lastPrincipal(passage.slice(0, at)), passage.slice(at)];
    return {
      // The platform names the cause of the missing privilege itself.
      ...(unlicensed.test(head || passage.slice(0, at)) ? { kind: 'licence' as const } : {}),
      ...privilegeOf(name, cutOff !== undefined),
      ...filled({
        privilegeId: idOf(found(privilegeId, tail)),
        table: tableOf(tableIn(tail)?.toLowerCase()),
        principalId:
          idOf(found(principalId, head)) ?? (head === '' ? idOf(found(userId, passage.slice(0, at))) : undefined),
        principalKind: kindIn(head),
        objectTypeCode: numberOf(found(/\bOTC ?= ?(\d+)/i, tail)),
        roleCount: numberOf(found(/\broleCount ?= ?(\d+)/i, head)),
        privilegeCount: numberOf(found(/\bprivilegeCount ?= ?(\d+)/i, head)),
        accessMode: numberOf(found(/\baccessMode ?= ?'?(\d+)/i, head)),
      }),
    };
  },
  examples: [
    "Principal user (Id=334c01f3-9cb8-eb11-8236-002248016b22, type=8, roleCount=4, privilegeCount=564, accessMode='0 Read-Write'), is missing prvReadmsdyn_AIModel privilege (Id=1b88fda1-4358-42f2-a680-992a0249af2f) on OTC=10188 for entity 'msdyn_aimodel' (LocalizedName='AI Model'). context.Caller=334c01f3-9cb8-eb11-8236-002248016b22.",
    'Principal team (Id=1b88fda1-4358-42f2-a680-992a0249af2f, type=9) is missing prvReadAccount privilege',
  ],
};

/** What stands between the last mention of a principal and the end. */
function lastPrincipal(text: string): string {
  const at = text.toLowerCase().lastIndexOf('principal ');
  return at < 0 ? '' : (principal.exec(text.slice(at))?.[0] ?? '');
}

function kindIn(head: string): 'person' | 'team' | undefined {
  if (head === '') return undefined;
  return /\b(?:team|type ?= ?9)\b/i.test(head) ? 'team' : 'person';
}

function tableIn(text: string): string | undefined {
  const [, quoted, bare] = entity.exec(text) ?? [];
  return quoted ?? bare ?? found(tableBehindTypeCode, text) ?? knownTable(found(object, text));
}
