import { choice } from './dom.ts';

type Theme = 'auto' | 'light' | 'dark';

const KEY = 'alipayhk-sandbox-theme';
const THEMES: Readonly<Record<Theme, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' };

/** Storage may be switched off in a browser; then the choice lasts until the page is left. */
const remembered = (): Theme => {
  try {
    const value = localStorage.getItem(KEY) ?? '';
    return value in THEMES ? (value as Theme) : 'auto';
  } catch {
    return 'auto';
  }
};

const apply = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme;
};

/** The switch between light, dark and what the system says. */
export function themeSwitch(): HTMLElement {
  const theme = remembered();
  apply(theme);
  return choice('Colours', THEMES, theme, (value) => {
    apply(value);
    try {
      localStorage.setItem(KEY, value);
    } catch {
      // Not remembered, then.
    }
  });
}
