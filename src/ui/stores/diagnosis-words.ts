import type { DiagnosisAnswer, NamedFix } from '#answers';
import type { Claim, Diagnosis, Gate, Step, TextNote } from '#diagnosis';
import type { Depth } from '#engine';
import { speaker } from '../say.ts';
import { words } from '../words/diagnose.ts';
import { words as fixWords } from '../words/diagnose-fixes.ts';
import { words as gateWords } from '../words/diagnose-gates.ts';
import { rightsText } from './plan-words.ts';
import { privilegesText, privilegeText } from './role-words.ts';
import { tableName } from './table-name.ts';
import { type RoleToMake, roleToMake } from './wished-privileges.ts';

const gates = speaker(gateWords);
const fixes = speaker(fixWords);
const page = speaker(words);

type GatePart = 'fail' | 'pass' | 'check' | 'user';

/** What a gate comes to, in one sentence: as it stands, how to check it, or what to tell the person. */
export function gateSentence(gate: Pick<Gate, 'id' | 'data'>, part: GatePart): string {
  const key = `gate_${gate.id.replaceAll('-', '_')}_${part}`;
  // Some gates are checked elsewhere for what they are asked of.
  const special = `${key}_${gate.data.of}`;
  const found = Object.hasOwn(gateWords, special) ? special : key;
  return gates.say(found as keyof typeof gateWords, gateValues(gate.data));
}

/** What is to be added to a failing gate, where there is anything. */
export function gateAddition({ id, data }: Pick<Gate, 'id' | 'data'>): string {
  if (id === 'person-has-a-role' && data.groups) return gates.say('gate_person_has_a_role_groups', gateValues(data));
  if (id === 'flow-owner-may-run-model' && data.stopped)
    return gates.say('gate_flow_owner_may_run_model_stopped', gateValues(data));
  const above = `gate_${data.hierarchy?.replaceAll('-', '_')}`;
  if (Object.hasOwn(gateWords, above)) return gates.say(above as keyof typeof gateWords, gateValues(data));
  return '';
}

/** What is missing beyond the cause, each thing once: of a row that nobody shared no right is there. */
export function furtherGates({ cause, further }: Diagnosis): Gate[] {
  const said = new Map(further.map((gate) => [gateSentence(gate, 'fail'), gate]));
  if (cause) said.delete(gateSentence(cause, 'fail'));
  return [...said.values()];
}

function gateValues(data: Gate['data']): Record<string, string> {
  const { right = '', table = '', code = '', shared = '', depth = '' } = data;
  return {
    ...unnamed,
    ...data,
    code: code && ` (${code})`,
    right: right && rightsText([right]),
    shared: shared && rightsText(shared.split(', ')),
    table: table && tableName(table),
    depth: depth && depthName(depth as Depth),
  };
}

/** What stands for things that are not known. */
const unnamed = {
  person: '?',
  row: '?',
  owner: '?',
  app: '?',
  flow: '?',
  role: '?',
  team: '?',
  state: '?',
  report: '?',
};

/** A depth as Microsoft's pages call it. */
export function depthName(depth: Depth): string {
  return fixes.say(`fix_depth_${depth.toLowerCase()}` as keyof typeof fixWords);
}

/** What stands for ids in steps, and whom the diagnosis is about. */
export interface StepNames {
  names: Readonly<Record<string, string>>;
  teams: readonly string[];
  person: string;
  model: string;
  /** What a role that is to be made has to give. */
  toMake: RoleToMake;
}

/** The names that steps of an answer's fixes speak of. */
export function stepNames({ names, teams, diagnosis }: DiagnosisAnswer, steps: readonly Step[]): StepNames {
  const { person, model } = diagnosis.asked;
  return { names, teams, person, model, toMake: roleToMake(diagnosis, steps) };
}

/** One step of a fix in one line. */
export function stepSentence(step: Step, { names, teams, person, model, toMake }: StepNames): string {
  const name = (id: string) => names[id] ?? id;
  const about = { who: name(person), row: name(model) };
  const { say } = fixes;
  switch (step.kind) {
    case 'share':
      return say(shareKey(teams.includes(step.principal), step.record === model), {
        row: name(step.record),
        who: name(step.principal),
        rights: rightsText(step.rights),
      });
    case 'give-role':
      return say(teams.includes(step.principal) ? 'fix_give_role_team' : 'fix_give_role_person', {
        who: name(step.principal),
        role: name(step.role),
      });
    case 'set-depth':
      return say(step.from ? 'fix_set_depth_raise' : 'fix_set_depth_add', {
        role: name(step.role),
        right: rightsText([step.right]),
        table: tableName(step.table),
        from: step.from ? depthName(step.from) : '',
        to: depthName(step.to),
      });
    case 'reassign':
      return say(step.record === model ? 'fix_reassign' : 'fix_reassign_container', {
        who: name(step.to),
        row: name(step.record),
      });
    case 'ask-for-privilege': {
      const onTables = toMake.privileges.map(({ right, table }) => privilegeText({ right, table }));
      const privileges = [...onTables, ...toMake.names].join(', ');
      if (privileges && toMake.noneIsThere) return say('fix_ask_for_privilege', { who: name(person), privileges });
      const key = privileges ? 'fix_ask_for_privilege_named' : 'fix_ask_for_privilege_unnamed';
      return say(key, { who: name(person), privileges });
    }
    case 'sign-in':
      return say('fix_sign_in', { who: name(step.person), team: name(step.team) });
    case 'share-app':
      return say('fix_share_app', { who: name(step.person), app: name(step.app) });
    case 'share-flow':
      return say('fix_share_flow', { who: name(step.person), flow: name(step.flow) });
    default:
      return say(`fix_${step.kind.replaceAll('-', '_')}` as keyof typeof fixWords, about);
  }
}

function shareKey(isTeam: boolean, isModel: boolean) {
  if (isModel) return isTeam ? 'fix_share_team' : 'fix_share_person';
  return isTeam ? 'fix_share_container_team' : 'fix_share_container_person';
}

/** Where Microsoft's own pages have a step, as labels to follow. */
export function stepWhere(step: Step, model: string): string {
  const key = step.kind === 'share' && step.record !== model ? 'share_container' : step.kind.replaceAll('-', '_');
  return fixes.say(`fix_where_${key}` as keyof typeof fixWords);
}

/** What a fix grants, in one line. */
export function grantsSentence({ steps, grants }: NamedFix, who: string): string {
  const { say, count } = fixes;
  const { rights, privileges, othersCount, unclear } = grants;
  if (rights + privileges + othersCount + unclear === 0) {
    const isMade = steps.some(({ kind }) => kind === 'ask-for-privilege');
    return isMade ? say('fix_grants_just_that', { who }) : say('fix_grants_nothing');
  }
  const parts = [
    [count('fix_grants', rights), privileges > 0 ? count('fix_privileges', privileges) : ''].filter(Boolean).join(' '),
    othersCount === 0 ? say('fix_others_none') : count('fix_others', othersCount),
    unclear > 0 ? count('fix_unclear', unclear) : '',
  ];
  return `${parts[0]}. ${parts.slice(1).filter(Boolean).join(' ')}`;
}

/** What a fix wakes that was stopped, beyond AI models: empty where it does not. */
export function wakesSentence({ steps }: NamedFix, who: string): string {
  const wakes = steps.some(({ kind }) => kind === 'enable-person' || kind === 'set-access-mode');
  return wakes ? fixes.say('fix_wakes', { who }) : '';
}

/** What somebody would still lack after a fix, in one line; empty where they lack nothing that is known of. */
export function besidesSentence({ besides }: Pick<NamedFix, 'besides'>, who: string): string {
  if (besides.length === 0) return '';
  return fixes.count('fix_besides', besides.length, { who, privileges: besidesText(besides) });
}

/** The privileges of which somebody would still lack, without how far they reach. */
export function besidesText(besides: NamedFix['besides']): string {
  return privilegesText(besides.map(({ right, table }) => ({ right, table })));
}

/** What a message says, in one line. */
export function claimSentence({ kind, privilege, right, table, depth }: Claim): string {
  const what = privilege ?? [right && rightsText([right]), table && tableName(table)].filter(Boolean).join(' · ');
  const deep = depth ? ` (${depthName(depth)})` : '';
  return page.say(`diagnose_kind_${kind.replaceAll('-', '_')}` as keyof typeof words, { what: `${what}${deep}` });
}

/** What is to be said of a message beside the facts. */
export function noteSentence(note: TextNote): string {
  const name = 'name' in note ? note.name : '';
  return page.say(`diagnose_note_${note.kind.replaceAll('-', '_')}` as keyof typeof words, { name });
}
