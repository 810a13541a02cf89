import { storeTheme, type Theme } from '../../src/progress/theme.ts';

const following: Record<Theme, Theme> = { auto: 'light', light: 'dark', dark: 'auto' };

class ThemeToggle extends HTMLElement {
  readonly #root = document.documentElement;

  connectedCallback(): void {
    this.#name(this.#theme);
    this.querySelector('button')?.addEventListener('click', () => this.#change());
  }

  get #theme(): Theme {
    const { theme } = this.#root.dataset;
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  }

  #change(): void {
    const theme = following[this.#theme];
    if (theme === 'auto') delete this.#root.dataset['theme'];
    else this.#root.dataset['theme'] = theme;
    storeTheme(theme);
    this.#name(theme);
  }

  #name(theme: Theme): void {
    const button = this.querySelector('button');
    button?.setAttribute('aria-label', `Theme: ${theme}`);
    button?.setAttribute('title', `Theme: ${theme}. Press for ${following[theme]}.`);
    this.#colourTheBrowser();
  }

  /** The browser's own bars follow the page's paper, whatever the system prefers. */
  #colourTheBrowser(): void {
    const paper = getComputedStyle(this.#root).backgroundColor;
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      const ownColour = meta.getAttribute('data-own') ?? meta.getAttribute('content') ?? '';
      meta.setAttribute('data-own', ownColour);
      meta.setAttribute('content', this.#theme === 'auto' ? ownColour : paper);
    }
  }
}

customElements.define('theme-toggle', ThemeToggle);
