import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, publicPart, redact, redactor } from '#diagnosis';
import { readLines, samples } from './support.ts';

const id = '4c466c4a-7cef-eb11-94ef-000d3a81f770';
const texts = [...samples(), ...readLines<{ text: string }>('test/diagnosis/variants.jsonl')].map(({ text }) => text);

const hidden: readonly (readonly [what: string, text: string, redacted: string])[] = [
  [
    'ids, the same one alike',
    `${id}, ${id.toUpperCase()}, {1b88fda1-4358-42f2-a680-992a0249af2f}`,
    '[id-1], [id-1], {[id-2]}',
  ],
  ['ids without dashes', 'run 4c466c4a7cefeb1194ef000d3a81f770 failed', 'run [id-1] failed'],
  [
    'e-mail addresses',
    'Beth.Okafor@contoso.com or beth%40contoso.com or guest_x.com#EXT#@contoso.onmicrosoft.com',
    '[e-mail-1] or [e-mail-2] or [e-mail-3]',
  ],
  [
    'bearer tokens',
    'Authorization: Bearer eyJ0eXAiOiJKV1Qi.eyJhdWQiOi.c2lnbmF0dXJl_-',
    'Authorization: Bearer [token-1]',
  ],
  [
    'tokens by label',
    '{"access_token":"0.AXkA-secret_","sig":"x/y+z="}',
    '{"access_token":"[token-1]","sig":"[token-2]"}',
  ],
  ['passwords of connection strings', 'Url=x;Password=hunter2!;', 'Url=x;Password=[token-1];'],
  ['links', 'see https://contoso.crm4.dynamics.com/main.aspx?id=1, then', 'see [address-1], then'],
  [
    'links, but not the table they lead to',
    `<https://contoso.crm.dynamics.com/main.aspx?etn=msdyn_aimodel&id=${id}>`,
    '<[address-1]?etn=msdyn_aimodel&>',
  ],
  ['escaped links', '{"u":"https:\\/\\/contoso.crm.dynamics.com\\/api"}', '{"u":"[address-1]"}'],
  ['hosts', 'host contoso.crm4.dynamics.com:443 and 10.1.2.3', 'host [address-1] and [address-2]'],
  ['folders of people', 'C:\\Users\\beth\\Downloads\\log.txt', 'C:\\Users\\[name-1]\\Downloads\\log.txt'],
  ['shares of a network', 'read \\\\files01\\home\\beth', 'read [address-1]'],
  ['phone numbers', 'call +49 30 1234567 now', 'call [phone-1] now'],
  [
    'names by label',
    '{"fullname":"Beth Okafor","displayName":"Żaneta Ólafsdóttir","table":"Account"}',
    '{"fullname":"[name-1]","displayName":"[name-2]","table":"Account"}',
  ],
  ['names in escaped JSON', '{\\"fullname\\":\\"Beth Okafor\\"}', '{\\"fullname\\":\\"[name-1]\\"}'],
  [
    'names in sentences',
    "the model was shared with Beth Okafor, not with user 'Adam van den Berg'.",
    "the model was shared with [name-2], not with user '[name-1]'.",
  ],
  ['salutations', 'Hi Beth,\nit failed.\nRegards,\nAdam Bell\n', 'Hi [name-1],\nit failed.\nRegards,\n[name-2]\n'],
  ['accounts of a domain', 'CONTOSO\\beth.okafor signed in', 'CONTOSO\\[name-1] signed in'],
  [
    'business units',
    `prvReadAccount in BusinessUnit: Contoso Sales (Id= ${id})`,
    'prvReadAccount in BusinessUnit: [name-1] (Id= [id-1])',
  ],
];

describe('redacting', () => {
  it.each(hidden)('hides %s', (_, text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  it.each([
    'Microsoft.Xrm.Sdk, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35',
    '   at Microsoft.Crm.BusinessEntities.SecurityLibrary.CheckPrivilege(Guid user, Guid privilege, ExecutionContext context)',
    'xmlns="http://schemas.microsoft.com/xrm/2011/Contracts" and https://go.microsoft.com/fwlink/?linkid=1',
    'RightsToCheck: ReadAccess, ObjectID: 00000000-0000-0000-0000-000000000000, -2147220960, 0x80040220, AADSTS50011',
    "User 'msdyn_aimodel' is not a person. 2026-11-25T10:00:00Z, 12 ms.",
  ])('leaves alone what tells of nobody: %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('finds names that it is told, in any case and line, whole words only', () => {
    expect(redact('beth  okafor, BETH\nOKAFOR, Bethany. Beth', ['Beth', 'Beth Okafor'])).toBe(
      '[name-1], [name-1], Bethany. [name-2]',
    );
  });

  it('keeps its numbers across texts', () => {
    const hide = redactor();
    expect([hide(`a ${id}`), hide(`b@contoso.com ${id}`), hide('b@contoso.com')]).toEqual([
      'a [id-1]',
      '[e-mail-1] [id-1]',
      '[e-mail-1]',
    ]);
  });

  it('again, it changes nothing', () => {
    expect(texts.filter((text) => redact(redact(text)) !== redact(text))).toEqual([]);
  });

  it('leaves what the decoder reads: kind, privilege, table, right, depth and code', () => {
    const told = (text: string) => ({ ...publicPart(decode(text)), principalId: undefined, recordId: undefined });
    for (const text of texts) expect(told(redact(text)), redact(text)).toEqual(told(text));
  });

  it('no id and no e-mail address is left, whatever is around it', () => {
    const noise = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom(...texts));
    fc.assert(
      fc.property(noise, fc.uuid(), noise, (before, guid, after) => {
        const text = redact(`${before} ${guid} beth.okafor@contoso.com ${after}`);
        expect(text).not.toContain(guid);
        expect(text).not.toContain('beth.okafor@');
      }),
      { numRuns: 500 },
    );
  });
});
