import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/index.js';

/** Has the page wear one theme whatever the person prefers; null leaves it to them. */
export function wear(theme: 'light' | 'dark' | null): void {
  setTheme(theme === null ? null : theme === 'dark' ? webDarkTheme : webLightTheme);
  document.documentElement.style.colorScheme = theme ?? '';
}
