import type { Claim, Kind } from './decoded.ts';
import { type Heard, heardIn } from './hear.ts';
import { filled, found, guid, idBehind, idOf, personWithId, privilege, tableBehindTypeCode } from './patterns.ts';
import { privilegeOf, refused, rightsOf } from './rights.ts';
import { tableOf } from './table-names.ts';

/** How languages say that somebody lacks something. */
const lacking = [
  "missing|lack|without|require|necessary|needs |n't have|not have|denied|insufficient",
  'fehl|ohne|nicht über|erforderlich|benötig|verfügt nicht|keine berechtigung',
  "manqu|n'a pas|n'avez pas|ne dispose|nécessaire|requis|absent",
  'falta|carece|no tiene|no dispone|necesari|requerid|não tem|não possui|ausente',
  'manca|non ha|non dispone|necessari|ontbre|niet over|geen|vereist',
  'brak|nie ma|nie posiada|wymagan|mangler|saknar|puuttu|chybí|nemá|hiány|lipse|eksik',
  'отсутств|не имеет|нет прав|требуется|ありません|不足|必要|缺少|没有|缺乏|없|필요',
].flatMap((words) => words.split('|'));

const names = new RegExp(`(?<![a-z])(${privilege})(…|\\.\\.\\.)?`, 'i');
const principalOfList = new RegExp(
  `\\( ?id ?[=:] ?['{]?(${guid})['}]?,[^()]{0,12}(?:type|typ|tipo) ?= ?['{]?[89]\\b`,
  'i',
);
const principal = idBehind(
  'calling ?user(?: ?id)?|system ?user ?id|principal ?id|user ?id|context\\.caller|user(?= ?[:=])',
);
const record = idBehind('object ?id|record ?id');
/** An id, or what stands for it in a text that we redacted. */
const anyId = new RegExp(`${guid}|\\[id-\\d+\\]`, 'gi');
const access = /(?<![a-z])((?:Read|Write|Append|AppendTo|Create|Delete|Share|Assign)Access)(?![a-z])/i;
const prefixed = /(?<![\w.=/-])([a-z][a-z0-9]{1,8}_[a-z]\w{1,60})(?![\w(])/i;

/** A privilege named in a text in any language, with what stands beside it; null when none is. */
export function privilegeNamed(text: string, places: readonly number[]): Heard | null {
  for (const at of places) {
    const passage = text.slice(Math.max(0, at - 500), at + 400);
    const offset = Math.min(at, 500);
    const [, name, cutOff] = names.exec(passage.slice(offset)) ?? [];
    if (name === undefined || !passage.slice(offset).startsWith(name)) continue;
    const before = passage.slice(0, offset);
    const principalId = idOf(found(principalOfList, before) ?? found(personWithId, before));
    const near = passage.slice(Math.max(0, offset - 220), offset + 220).toLowerCase();
    const kind: Kind =
      principalId !== undefined || lacking.some((words) => near.includes(words)) ? 'missing-privilege' : 'other';
    const table = tableOf(found(tableBehindTypeCode, passage.slice(offset))?.toLowerCase());
    const claim: Claim = { kind, ...privilegeOf(name, cutOff !== undefined), ...filled({ principalId, table }) };
    return heardIn(text, Math.max(0, at - 500), at + 400, { at, length: name.length }, claim);
  }
  return null;
}

/** An access right refused on a row, in any language: who, which right and which row stand in one sentence. */
export function accessNamed(text: string, places: readonly number[]): Heard | null {
  for (const at of places) {
    const passage = text.slice(Math.max(0, at - 300), at + 300);
    const right = access.exec(passage);
    const ids = [...passage.matchAll(anyId)].map(([id]) => id).filter((id) => !/^[0-]+$/.test(id));
    if (!right || ids.length !== 2) continue;
    const table = tableOf(found(prefixed, passage));
    const claim: Claim = {
      kind: 'record-access-denied',
      ...refused(rightsOf(right[1])),
      ...filled({ principalId: idOf(ids[0]), recordId: idOf(ids[1]), table }),
    };
    return heardIn(text, Math.max(0, at - 300), at + 300, { at, length: 'access'.length }, claim);
  }
  return null;
}

/** Ids behind the labels that Dataverse writes in every language. */
export function idsLabelled(text: string): Partial<Claim> {
  return filled({ principalId: idOf(found(principal, text)), recordId: idOf(found(record, text)) });
}
