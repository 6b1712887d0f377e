import { describe, expect, it } from 'vitest';
import { inferredLevelRights as levels, type Right } from '#engine';
import { type ShareWish, shareUnits } from '#walkthroughs';
import { beth, carl, dana, row, shareWith } from './rows.ts';

const full: Right[] = ['Read', 'Write', 'Append', 'AppendTo', 'Share'];
const wish = (principal: ShareWish['principal'], level: ShareWish['level'], model = 'model'): ShareWish => ({
  model,
  principal,
  level,
});
const plain = { model: row('model', dana), containers: [row('container', dana)] };

/** What is set on which row for whom: `row principal: rights`. */
const said = (wanted: Parameters<typeof shareUnits>[0]) =>
  shareUnits(wanted).map(({ operations }) =>
    operations.map((one) =>
      one.kind === 'set-share' ? `${one.record.id} ${one.principal.id}: ${one.to.join(' ')}` : one.kind,
    ),
  );

describe('planning shares', () => {
  it('shares as User without the training data, as Co-owner with it', () => {
    expect(said({ models: [plain], wishes: [wish(beth, 'User'), wish(carl, 'Co-owner')], levels })).toEqual([
      ['model beth: Read', `model carl: ${full.join(' ')}`, `container carl: ${full.join(' ')}`],
    ]);
  });

  it('lowers a co-owner to User and takes the training data back, taking before giving', () => {
    const shared = {
      model: row('model', dana, { shares: [shareWith(beth, ...full)] }),
      containers: [row('container', dana, { shares: [shareWith(beth, ...full)] })],
    };
    expect(said({ models: [shared], wishes: [wish(beth, 'User')], levels })).toEqual([
      ['container beth: ', 'model beth: Read'],
    ]);
    expect(said({ models: [shared], wishes: [wish(beth, null)], levels })).toEqual([
      ['model beth: ', 'container beth: '],
    ]);
  });

  it('leaves out what is so already, whole models too', () => {
    const other = { model: row('other', dana, { shares: [shareWith(beth, 'Read')] }), containers: [] };
    const wishes = [wish(beth, 'User', 'other'), wish(beth, 'User'), wish(carl, null)];
    expect(said({ models: [other, plain], wishes, levels })).toEqual([['model beth: Read']]);
    expect(shareUnits({ models: [other], wishes, levels })).toEqual([]);
  });

  it('lets the last of two wishes count', () => {
    expect(said({ models: [plain], wishes: [wish(beth, 'Co-owner'), wish(beth, 'User')], levels })).toEqual([
      ['model beth: Read'],
    ]);
  });

  it('shares nothing with its owner, but other rows', () => {
    const bethsContainer = { model: row('model', dana), containers: [row('container', beth)] };
    expect(said({ models: [bethsContainer], wishes: [wish(beth, 'Co-owner'), wish(dana, 'User')], levels })).toEqual([
      [`model beth: ${full.join(' ')}`],
    ]);
  });

  it('leaves containers that cannot be shared, and rows whose shares are not known, as they are', () => {
    const unknown = { ...row('unknown', dana), shares: null };
    const models = [{ model: row('model', dana), containers: [row('container', dana), unknown] }];
    expect(said({ models, wishes: [wish(beth, 'Co-owner')], levels, unshareable: new Set(['container']) })).toEqual([
      [`model beth: ${full.join(' ')}`],
    ]);
  });

  it('keeps every row that was read, so that a plan notices what moves meanwhile', () => {
    const [unit] = shareUnits({ models: [plain], wishes: [wish(beth, 'User')], levels });
    expect(unit?.before.map(({ record }) => record.id)).toEqual(['model', 'container']);
  });
});
