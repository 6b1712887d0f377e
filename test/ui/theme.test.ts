import { describe, expect, it } from 'vitest';
import { isThemeCurrent, themeSheet } from '../tools/theme.ts';

describe('the theme', () => {
  it('is what the installed tokens say (else run: node test/tools/theme.ts)', async () => {
    expect(await isThemeCurrent(new URL('../..', import.meta.url).pathname)).toBe(true);
  });

  it('says of the dark theme only what differs', () => {
    expect(themeSheet({ ink: 'black', gap: '4px' }, { ink: 'white', gap: '4px' }).match(/--gap/g)).toHaveLength(1);
  });
});
