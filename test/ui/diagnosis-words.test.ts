import { expect, it } from 'vitest';
import { diagnose } from '#diagnosis';
import { compile, type Person } from '#engine';
import { furtherGates, gateAddition, gateSentence } from '../../src/ui/stores/diagnosis-words.ts';
import { beth, contoso, dana } from '../scenarios/cast.ts';

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
