/**
 * The reader's choice of theme. Stored as `softmax:theme` = `light` or `dark`; nothing is stored for `auto`.
 * Where storage is refused (private windows, some frames) the choice lasts as long as the page.
 */
export type Theme = 'auto' | 'light' | 'dark';

export const themeKey = 'softmax:theme';

export function storeTheme(theme: Theme): void {
  try {
    if (theme === 'auto') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // The page already shows the choice; only remembering it fails.
  }
}
