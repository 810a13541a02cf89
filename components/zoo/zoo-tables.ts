import { showFinding } from './show-finding.ts';
import { makeSortable } from './sort-table.ts';

/** The tables of the zoo, sortable; a cell shows its failing input where the reader is. */
class ZooTables extends HTMLElement {
  connectedCallback(): void {
    const announcement = this.querySelector<HTMLElement>('[data-part="announcement"]');
    for (const table of this.querySelectorAll<HTMLTableElement>('[data-part="matrix"]')) {
      makeSortable(table, (words) => {
        if (announcement) announcement.textContent = words;
      });
    }
    const dialog = this.querySelector('dialog');
    if (dialog) {
      this.addEventListener('click', (event) => showFinding(event, dialog));
      for (const way of dialog.querySelectorAll('a, button')) {
        way.addEventListener('click', () => dialog.close());
      }
    }
    addEventListener('hashchange', reveal);
    reveal();
  }
  disconnectedCallback(): void {
    removeEventListener('hashchange', reveal);
  }
}

/** Not every browser opens a folded part that an address leads into. */
function reveal(): void {
  const target = document.getElementById(location.hash.slice(1));
  const folded = target?.closest('details:not([open])');
  if (!folded) return;
  folded.setAttribute('open', '');
  target?.scrollIntoView();
}

customElements.define('zoo-tables', ZooTables);
