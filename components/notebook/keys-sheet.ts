import { matchKey } from '../../src/editor/match-key.ts';
import { noQuestionMark, plainEditor } from '../../src/progress/editor-choice.ts';

const textFields =
  'textarea, select, [contenteditable="true"], input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"])';

/** `<keys-sheet>`: the keys and two choices about them; `?` opens it wherever nobody is typing. */
class KeysSheet extends HTMLElement {
  connectedCallback(): void {
    const sheet = this.#sheet;
    const choices = { 'plain-editor': plainEditor, 'no-question-mark': noQuestionMark };
    for (const [part, choice] of Object.entries(choices)) {
      const box = this.querySelector<HTMLInputElement>(`[data-part="${part}"]`)!;
      box.checked = choice.get();
      box.addEventListener('change', () => choice.set(box.checked));
    }
    // Open editors follow when the sheet is gone and the focus is back in one of them.
    sheet.addEventListener('close', () =>
      this.dispatchEvent(new CustomEvent('editor-choice', { bubbles: true })),
    );
    document.addEventListener('keydown', this.#onKey);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#onKey);
  }

  get #sheet(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  #onKey = (event: KeyboardEvent): void => {
    const [target] = event.composedPath();
    if (target instanceof Element && target.matches(textFields)) return;
    if (matchKey('page', event) !== 'help' || noQuestionMark.get()) return;
    if (document.querySelector('dialog:modal')) return;
    event.preventDefault();
    this.#sheet.showModal();
  };
}

customElements.define('keys-sheet', KeysSheet);
