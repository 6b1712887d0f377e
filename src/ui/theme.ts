import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/index.js';
import { direction, language } from './say.ts';

/** Dresses the page in Fluent 2, light or dark as the person prefers and again whenever that changes, and states its language. */
export function dressPage(forced?: 'light' | 'dark'): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const dress = () => {
    const theme = forced ?? (dark.matches ? 'dark' : 'light');
    setTheme(theme === 'dark' ? webDarkTheme : webLightTheme);
    document.documentElement.style.colorScheme = theme;
  };
  dress();
  dark.addEventListener('change', dress);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}
