import { describe, expect, it } from 'vitest';
import type { PlanRecord } from '#cache';
import { packetMarkdown, packetPage } from '../../src/ui/stores/packet.ts';
import { openPacket } from '../../src/ui/stores/packet-file.ts';
import { contoso } from '../gallery/data/environment.ts';
import { draft, undoDraft } from '../gallery/data/plans.ts';

/** The same plan as a handover whose models have hostile ids, which a file may hold as well as any other. */
const hostile: PlanRecord = {
  ...draft,
  plan: {
    ...draft.plan,
    choice: {
      kind: 'hand-over',
      from: 'dana',
      models: [
        { model: '</script><b>m1</b>', newOwner: { type: 'person', id: 'beth' } },
        { model: 'm6', newOwner: { type: 'team', id: 'invoices' } },
      ],
      revoke: true,
    },
  },
};

describe('a packet for an admin', () => {
  it('lists every row with whom it goes to, where to do it, and what to know', () => {
    const text = packetMarkdown(draft, contoso);
    expect(text).toContain('| Supplier invoices | AI Models | Supplier invoices | m1 | Dana Leaver | Beth Maker |');
    expect(text).toContain('Advanced Find');
    expect(text).toContain('Undo would be refused');
  });

  it('is a page to print with the same rows, in which names are text', () => {
    const [unit] = draft.plan.units;
    const named = {
      ...draft,
      plan: { ...draft.plan, units: [{ ...unit, model: { table: '', id: '', name: '<b>' } }] },
    };
    const page = packetPage(named as PlanRecord, contoso);
    expect(page).toContain('<td>&lt;b&gt;</td><td>AI Models</td>');
    expect(page).not.toContain('<b>');
    expect(page.match(/<tr>/g)).toHaveLength(3);
  });

  for (const [form, write] of [
    ['Markdown', packetMarkdown],
    ['a page', packetPage],
  ] as const) {
    it(`opens as the plan it was made from: ${form}`, () => {
      expect(openPacket(write(draft, contoso), contoso)).toEqual({
        ok: true,
        command: {
          type: 'prepare-reassignment',
          environment: contoso.id,
          model: 'm1',
          newOwner: { type: 'person', id: 'beth' },
        },
      });
      const { kind, ...choice } = hostile.plan.choice;
      expect(kind).toBe('hand-over');
      const text = write(hostile, contoso);
      expect(text).not.toContain('</script><b>');
      const opened = { ok: true, command: { type: 'prepare-handover', environment: 'here', ...choice } };
      expect(openPacket(text, { ...contoso, id: 'here' })).toEqual(opened);
      // Saved by a program that ends lines as Windows does.
      expect(openPacket(text.replaceAll('\n', '\r\n'), { ...contoso, id: 'here' })).toEqual(opened);
    });
  }

  it('of an undo opens as the handover back, unless it sets shares as well', () => {
    const back = {
      ...undoDraft,
      plan: {
        ...undoDraft.plan,
        units: undoDraft.plan.units.map((unit) => ({
          ...unit,
          operations: unit.operations.filter(({ kind }) => kind === 'assign'),
        })),
      },
    } as PlanRecord;
    expect(openPacket(packetMarkdown(back, contoso), contoso)).toEqual({
      ok: true,
      command: {
        type: 'prepare-handover',
        environment: contoso.id,
        from: null,
        models: [{ model: 'm1', newOwner: { type: 'person', id: 'dana' } }],
        revoke: false,
      },
    });
    const half = {
      ...back,
      plan: { ...back.plan, units: back.plan.units.map((unit) => ({ ...unit, operations: unit.operations.slice(1) })) },
    };
    for (const other of [undoDraft, half as PlanRecord])
      expect(packetMarkdown(other, contoso)).not.toContain('modelStewardPacket');
  });

  it('is refused with the reason when it is none, was changed, is from elsewhere or too new', () => {
    const text = packetMarkdown(draft, contoso);
    const changed = [
      '',
      'x'.repeat(1000),
      '{"modelStewardPacket":1}',
      '{"modelStewardPacket":',
      text.replace('"model":"m1"', '"model":""'),
      text.replace('"type":"person"', '"type":"organization"'),
      text.replace('"kind":"reassign-model"', '"kind":"lock-sharing"'),
    ];
    for (const one of changed) expect(openPacket(one, contoso)).toEqual({ ok: false, why: 'no-packet' });
    expect(openPacket(text.replace('"modelStewardPacket":1', '"modelStewardPacket":2'), contoso)).toEqual({
      ok: false,
      why: 'newer',
    });
    const fabrikam = { ...contoso, origin: 'https://fabrikam.crm.dynamics.com' };
    expect(openPacket(text, fabrikam)).toEqual({ ok: false, why: 'elsewhere', origin: contoso.origin });
  });
});
