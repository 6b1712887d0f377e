import { expect, it } from 'vitest';
import { diagnose } from '#diagnosis';
import { compile, type Person } from '#engine';
import { furtherGates, gateAddition, gateSentence } from '../../src/ui/stores/diagnosis-words.ts';
import { beth, contoso, dana } from '../scenarios/cast.ts';

it('says what an account is for that is held up', () => {
  const told = (accessMode: number, from: 'app' | 'edit') => {
    const world = contoso({ people: [dana, { ...beth, accessMode }] });
    const { cause } = diagnose(compile(world), { person: 'beth', model: 'invoices', from });
    return cause && [gateSentence(cause, 'fail'), gateSentence(cause, 'user')];
  };
  expect(told(1, 'app')).toEqual([
    'Beth Maker has an administrative account (access mode Administrative): it reaches settings and no data, whatever roles and shares they have.',
    'Your account is set up for administration only and cannot use data.',
  ]);
  expect(told(2, 'edit')).toEqual([
    'The account of Beth Maker is for reading only (access mode Read): it changes nothing, whatever roles and shares they have.',
    'Your account is set up for reading only and cannot change data.',
  ]);
});

it('says to whoever stands above the owner why that does not help', () => {
  const carl: Person = { id: 'carl', name: 'Carl', businessUnit: 'sales', roles: ['maker'] };
  const told = (people: readonly Person[], from: 'app' | 'edit' = 'app') => {
    const world = contoso({ people, settings: { hierarchy: 'manager' } });
    const diagnosis = diagnose(compile(world), { person: 'beth', model: 'invoices', from });
    const [cause] = [diagnosis.cause, ...furtherGates(diagnosis)];
    return cause && [gateSentence(cause, 'fail'), gateAddition(cause)];
  };
  const notTheirs =
    '“Invoices” is neither owned by Beth Maker nor shared with them or a team of theirs. Its owner is Dana Leaver.';
  expect(told([dana, beth])).toEqual([notTheirs, '']);
  expect(
    told([
      { ...dana, manager: 'beth' },
      { ...beth, businessUnit: 'elsewhere' },
    ]),
  ).toEqual([
    notTheirs,
    'Beth Maker manages Dana Leaver, but is in another business unit: hierarchy security counts managers only in the business unit of those who report to them, or above it.',
  ]);
  expect(told([{ ...dana, manager: 'carl' }, { ...carl, manager: 'beth' }, beth], 'edit')?.[1]).toBe(
    'Beth Maker stands above Dana Leaver, but not directly: from further up, hierarchy security lets people see such rows, not change them.',
  );
});
