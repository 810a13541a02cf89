import { themeKey } from './theme.ts';

/** Runs in the page's head before the first paint. Its text is what is sent, so it may use nothing from outside itself. */
function applyStoredTheme(key: string): void {
  try {
    const theme = localStorage.getItem(key);
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  } catch {
    // Storage is refused: the system's theme stays.
  }
}

export const themeScript = `(${applyStoredTheme})(${JSON.stringify(themeKey)})`;
