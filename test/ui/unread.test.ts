import { expect, it } from 'vitest';
import { unreadText } from '../../src/ui/stores/unread.ts';

it('says what could not be read in words, without ids and each thing once', () => {
  const names = ['people/beth/roles', 'people/carl/roles', 'shares', 'facts/models/m1/state', 'settings/hierarchy'];
  expect(unreadText(names)).toBe(
    'the roles of people, whom rows are shared with, how AI models stand, settings of the environment',
  );
  expect(unreadText(['weather'])).toBe('weather');
});
