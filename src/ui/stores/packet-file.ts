import * as v from 'valibot';
import type { EnvironmentRecord } from '#cache';
import type { Command } from '#messages';
import type { PacketChoice } from './packet-choice.ts';

/** What a packet that was opened asks for, or why it is of no use here. */
export type OpenedPacket =
  | { ok: true; command: Command }
  | { ok: false; why: 'no-packet' | 'newer' }
  | { ok: false; why: 'elsewhere'; origin: string };

const version = 1;
/** Longer than a packet of as many models as one handover may hold. */
const mostCharacters = 20_000_000;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const principal = v.strictObject({ type: v.picklist(['person', 'team']), id });
const packet = v.strictObject({
  modelStewardPacket: v.literal(version),
  origin: v.pipe(v.string(), v.maxLength(2000)),
  choice: v.variant('kind', [
    v.strictObject({ kind: v.literal('reassign-model'), model: id, newOwner: principal }),
    v.strictObject({
      kind: v.literal('hand-over'),
      from: v.nullable(id),
      models: v.pipe(v.array(v.strictObject({ model: id, newOwner: principal })), v.minLength(1), v.maxLength(20_000)),
      revoke: v.boolean(),
    }),
  ]),
});

/** The line by which a packet, Markdown or page, can be opened as a plan: JSON in which nothing is markup. */
export function packetLine(choice: PacketChoice, { origin }: Pick<EnvironmentRecord, 'origin'>): string {
  return JSON.stringify({ modelStewardPacket: version, origin, choice }).replaceAll('<', '\\u003c');
}

/** Finds the choice in a packet, whatever file it is, and makes of it what a page here would ask for. */
export function openPacket(text: string, { id: environment, origin }: EnvironmentRecord): OpenedPacket {
  const line = text.length > mostCharacters ? null : /^\{"modelStewardPacket":.*\}\r?$/m.exec(text)?.[0];
  const found = line ? parsed(line) : null;
  if (isNewer(found)) return { ok: false, why: 'newer' };
  const read = v.safeParse(packet, found);
  if (!read.success) return { ok: false, why: 'no-packet' };
  if (read.output.origin !== origin) return { ok: false, why: 'elsewhere', origin: read.output.origin };
  const { kind, ...choice } = read.output.choice;
  return {
    ok: true,
    command: {
      type: kind === 'hand-over' ? 'prepare-handover' : 'prepare-reassignment',
      environment,
      ...choice,
    } as Command,
  };
}

function isNewer(found: unknown): boolean {
  const said = v.safeParse(v.object({ modelStewardPacket: v.number() }), found);
  return said.success && said.output.modelStewardPacket > version;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
