import { describe, expect, it } from 'vitest';
import { answer, knownOf } from '#answers';
import { claimsOf, type Place, places } from '#diagnosis';
import type { Facts } from '#engine';
import { textOfBlocks } from '../../src/ui/stores/answer-blocks.ts';
import { type AnswerStyle, answerToSend } from '../../src/ui/stores/answer-to-send.ts';
import { diagnosedView } from '../gallery/data/diagnose.ts';

const guid = 'c0000002-0000-4000-8000-000000000003';

interface Sent {
  text?: string;
  from?: Place;
  facts?: Partial<Facts>;
}

/** The answer about somebody of the gallery's environment, whose id is made to look like a real one. */
function sent(person: string, style: Partial<AnswerStyle>, { text = '', ...rest }: Sent = {}): string {
  const { from = 'app', facts = {} } = rest;
  const view = {
    ...diagnosedView,
    facts: { ...JSON.parse(JSON.stringify(diagnosedView.facts).replaceAll('"beth"', `"${guid}"`)), ...facts },
  };
  const known = knownOf(view);
  const asked = { person: person === 'beth' ? guid : person, model: 'm6', from };
  const told =
    known &&
    answer(known, {
      kind: 'diagnosis',
      environment: view.environment.id,
      asked,
      claims: claimsOf(text),
      only: 'everything',
    });
  if (!told) throw new Error('The gallery has no facts.');
  return answerToSend(told, view, { for: 'user', format: 'plain', redact: true, ...style });
}

describe('an answer to send', () => {
  it('tells the person in plain words what is wrong and what happens next', () => {
    const text = sent('beth', {});
    expect(text).toContain(
      '“Summarize a case” does not work for you in the app. The model has not been shared with you.',
    );
    expect(text).toContain('- The owner of the model, or an administrator, shares it with you.');
    expect(text).not.toMatch(/Beth|Dana|privilege|Read|[0-9a-f]{8}-/);
  });

  it('gives the ticket facts, evidence and sources, without names and ids unless they are wanted', () => {
    const hidden = sent('beth', { for: 'ticket' });
    expect(hidden).toContain('Person: person 1 (id 1)');
    expect(hidden).not.toMatch(/Beth|Dana|c0000002/);
    const shown = sent('beth', { for: 'ticket', redact: false });
    expect(shown).toContain(`Person: Beth Maker (${guid})`);
    expect(shown).toContain('Proof: row-is-owned-or-shared, which rests on Beth Maker');
    expect(shown).toMatch(/Sources\n- How access .*: https:/);
  });

  it('has the cause with its proof and the smallest fix first for the ticket', () => {
    const [, , cause, fix, effect] = sent('beth', { for: 'ticket', redact: false }).split('\n');
    expect(cause).toMatch(
      /^Cause: “Summarize a case” is neither owned .* Proof: row-is-owned-or-shared, .* as read on /,
    );
    expect(fix).toBe('Smallest fix: Share “Summarize a case” with Beth Maker: Read');
    expect(effect).toMatch(
      /^Effect: Grants 1 right on a row\. .* would still lack: Create on AI Events, Read on AI Templates\./,
    );
    const several = sent('nils', { for: 'ticket' }).split('\n')[3];
    expect(several).toMatch(/^Smallest fix: 1\. Give person 1 the security role Basic User; 2\. Share /);
  });

  it.each([
    [
      'Principal user is missing prvFooBar privilege.',
      'lacks the privilege prvFooBar.',
      'a security role with prvFooBar',
    ],
    [
      'Principal user is missing prvReadContact privilege.',
      'has Read on contact.',
      'a security role with Read on contact',
    ],
  ])('of a privilege that facts know nothing of (%s) it says what the text says', (text, cause, fix) => {
    const ticket = sent('beth', { for: 'ticket' }, { text });
    expect(ticket).toContain(cause);
    expect(ticket).toContain(fix);
    expect(ticket).toContain('Proof: the message itself');
    expect(ticket).not.toMatch(/has {2}on|“\?”/);
  });

  it('names the privileges that a role has to give where one has to be made', () => {
    expect(sent('nils', { for: 'ticket' }, { from: 'edit', facts: { roles: [] } })).toContain(
      'gives just Read on AI Models, Write on AI Models: no role that is there does',
    );
  });

  it('does not tell somebody without any role what each role would allow', () => {
    const text = sent('nils', {});
    expect(text).toContain('You have not been given a role');
    expect(text).not.toContain('Your role in this environment');
  });

  it('asks the person for what only they can do', () => {
    expect(
      sent('beth', {}, { text: 'AADSTS50058: A silent sign-in request was sent but no user is signed in.' }),
    ).toContain('Your sign-in did not work.');
  });

  it.each(places)(
    'says to the person what does not work from %s, with nobody’s name, no id and nothing left open',
    (from) => {
      const text = sent('nils', {}, { from });
      expect(text).toMatch(/^Hello,\n\nwe (found out|looked into|are looking into) why /);
      expect(text).not.toMatch(/Nils|Beth|Dana|privilege|security role|\{|[0-9a-f]{8}-/);
    },
  );

  it('promises nothing while something that decides could not be read', () => {
    const unread = { facts: { unknown: ['shares'] } };
    expect(sent('beth', {}, unread)).toContain('the rest is being checked');
    expect(sent('beth', { for: 'ticket' }, unread)).toContain('Cause: Cannot tell');
  });

  it('tells the ticket what the facts say to a message, and leaves the environment’s address out unless it is wanted', () => {
    const text = 'The user is disabled. UserDisabled 0x80040225';
    const ticket = sent('beth', { for: 'ticket' }, { text });
    expect(ticket).toMatch(/The account is disabled\. .*The facts say otherwise/);
    expect(ticket).not.toContain('https://contoso');
    expect(sent('beth', { for: 'ticket', redact: false })).toContain('https://contoso');
  });

  it('is Markdown that shows names as they are', () => {
    const blocks = [
      { kind: 'title', text: 'A_b' },
      { kind: 'line', label: 'Model', text: 'new_model*' },
      { kind: 'line', label: 'Page', text: 'https://example.com/a_b' },
      { kind: 'list', label: 'None', items: [] },
      { kind: 'list', label: 'Rests on', items: ['# Flow runner', 'Users > Roles'] },
    ] as const;
    expect(textOfBlocks(blocks, 'markdown')).toBe(
      '## A\\_b\n\n**Model:** new\\_model\\*  \n**Page:** https://example.com/a_b  \n\n**Rests on**\n\n- \\# Flow runner\n- Users > Roles\n',
    );
  });
});
