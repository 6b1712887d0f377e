import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/demo/context.ts';
import { shareOf } from '../../src/demo/security/inheritance.ts';
import {
  aiModel,
  beth,
  box,
  call,
  carl,
  codeOf,
  container,
  crew,
  dana,
  dataset,
  everybody,
  grant,
  id,
  model,
  person,
  row,
  set,
  smallWorld,
  system,
  team,
} from './security-call.ts';
import { as, may, openWorld } from './security-world.ts';

describe('sharing', () => {
  it('adds, replaces and takes back', () => {
    const context = openWorld(smallWorld(), dana);
    expect(grant(context, person(beth), 'ReadAccess')).toEqual({ status: 204, body: null });
    grant(context, person(beth), 'WriteAccess, ShareAccess');
    expect(may(context, beth, model)).toEqual(['Read', 'Write', 'Share']);
    grant(context, person(beth), 'ReadAccess', 'ModifyAccess');
    expect(may(context, beth, model)).toEqual(['Read']);
    grant(context, person(beth), 'None');
    expect(may(context, beth, model)).toEqual(['Read']);
    call(context, 'RevokeAccess', { Target: { '@odata.id': `msdyn_aimodels(${model})` }, Revokee: person(beth) });
    expect(may(context, beth, model)).toEqual([]);
    expect([...context.store.rows('principalobjectaccess')]).toEqual([]);
  });

  it('replaces on a second grant where told so', () => {
    const context = openWorld(smallWorld({ switches: { grantAddsRights: false } }), dana);
    grant(context, person(beth), 'ReadAccess');
    grant(context, person(beth), 'WriteAccess');
    expect(may(context, beth, model)).toEqual(['Write']);
  });

  it('reaches the rows below a container, and leaves them again', () => {
    const context = openWorld(smallWorld(), dana);
    grant(context, person(beth), 'ReadAccess,WriteAccess', 'GrantAccess', row(container, box));
    expect(may(context, beth, set)).toEqual(['Read', 'Write']);
    expect(shareOf(context, set, beth)).toMatchObject({
      accessrightsmask: 0,
      inheritedaccessrightsmask: 3,
      objecttypecode: dataset,
    });
    grant(context, person(beth), 'ReadAccess', 'GrantAccess', row(dataset, set));
    call(context, 'RevokeAccess', { Target: row(container, box), Revokee: person(beth) });
    expect(may(context, beth, set)).toEqual(['Read']);
  });

  it('a model’s share does not reach its container', () => {
    const context = openWorld(smallWorld(), dana);
    grant(context, person(beth), 'ReadAccess');
    expect(may(context, beth, box)).toEqual([]);
  });

  it('reaches teams and everybody', () => {
    const context = openWorld(smallWorld(), dana);
    grant(context, team(crew), 'ReadAccess');
    expect(may(context, carl, model)).toEqual(['Read']);
    grant(context, everybody, 'WriteAccess');
    expect(may(context, beth, model)).toEqual(['Write']);
  });

  it('is accepted without effect for whoever lacks the privilege, or refused where told so', () => {
    const context = openWorld(smallWorld({ teams: {} }), dana);
    grant(context, person(carl), 'ReadAccess');
    expect(may(context, carl, model)).toEqual([]);
    const strict = openWorld(smallWorld({ teams: {}, switches: { shareNeedsRecipientRead: true } }), dana);
    expect(codeOf(() => grant(strict, person(carl), 'ReadAccess'))).toBe('0x80040231');
  });

  it('a co-owner shares on, also more than they hold unless told otherwise', () => {
    const context = openWorld(smallWorld(), dana);
    grant(context, person(beth), 'ReadAccess,ShareAccess');
    expect(grant(as(context, beth), person(carl), 'DeleteAccess').status).toBe(204);
    const strict = openWorld(smallWorld({ switches: { sharerMustHoldGrantedRights: true } }), dana);
    grant(strict, person(beth), 'ReadAccess,ShareAccess');
    expect(codeOf(() => grant(as(strict, beth), person(carl), 'DeleteAccess'))).toBe('0x80048306');
  });

  const refused: [situation: string, work: (context: Context) => unknown, code: string, caller?: string][] = [
    ['without Share on the row', (context) => grant(context, person(carl), 'ReadAccess'), '0x80048306', beth],
    ['with the owner', (context) => grant(context, person(dana), 'ReadAccess'), '0x80040214'],
    ['with a system-managed team', (context) => grant(context, team(system), 'ReadAccess'), '0x80048339'],
    ['with rights that there are not', (context) => grant(context, person(beth), 'FlyAccess'), '0x80048347'],
    ['with a model', (context) => grant(context, row(aiModel, model), 'ReadAccess'), '0x8004020c'],
    ['with nobody', (context) => grant(context, person(id(9)), 'ReadAccess'), '0x80040217'],
    [
      'of a row that is not there',
      (context) => grant(context, person(beth), 'ReadAccess', 'GrantAccess', row(aiModel, id(9))),
      '0x80040217',
    ],
    [
      'of a person',
      (context) => grant(context, person(beth), 'ReadAccess', 'GrantAccess', row('systemuser', carl)),
      '0x80040800',
    ],
    [
      'without mask and principal',
      (context) => call(context, 'GrantAccess', { Target: row(aiModel, model) }),
      '0x80060888',
    ],
  ];
  it.each(refused)('is refused %s', (_situation, work, code, caller = dana) => {
    expect(codeOf(() => work(openWorld(smallWorld(), caller)))).toBe(code);
  });

  it('only the owner takes back the owner’s access', () => {
    const context = openWorld(smallWorld(), dana);
    grant(context, person(beth), 'ReadAccess,ShareAccess');
    const revoke = (who: Context) => call(who, 'RevokeAccess', { Target: row(aiModel, model), Revokee: person(dana) });
    expect(codeOf(() => revoke(as(context, beth)))).toBe('0x80040223');
    expect(revoke(context).status).toBe(204);
  });
});
