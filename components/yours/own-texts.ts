import { textHash } from '../../src/progress/text-hash.ts';
import { putNotice } from '../notebook/work/notice.ts';
import { trouble } from '../notebook/work/edit-notices.ts';
import { SavedEdits } from '../notebook/work/saved-edits.ts';
import { firstOf } from './examples.ts';
import type { Language } from './language.ts';

/** The reader's text in each language, saved in this browser under the scope `yours`. */
export class OwnTexts {
  readonly #texts = new Map<Language, string>();
  readonly #saved: SavedEdits;

  /** @param onFollow another tab has saved a text, and this one had nothing unsaved or gives way */
  constructor(notices: HTMLElement, onFollow: (language: Language) => void) {
    const take = (cell: string, code: string | undefined): void => {
      this.#put(cell as Language, code);
      onFollow(cell as Language);
    };
    this.#saved = new SavedEdits('yours', {
      onFollow: (cell, theirs) => take(cell, theirs?.code),
      onElsewhere: (cell, theirs) => {
        const choose = (act: () => void) => () => {
          notices.querySelector('[data-notice="elsewhere"]')?.remove();
          act();
        };
        putNotice(notices, {
          kind: 'elsewhere',
          words: 'This text was changed in another tab too. You see this tab’s; it is not saved yet.',
          choices: [
            { choice: 'mine', label: 'Keep mine', act: choose(() => this.#saved.keepMine(cell)) },
            {
              choice: 'theirs',
              label: 'Take theirs',
              act: choose(() => {
                this.#saved.takeTheirs(cell);
                take(cell, theirs?.code);
              }),
            },
          ],
        });
      },
      onTrouble: (kind) => void putNotice(notices, trouble(kind)),
    });
    for (const [cell, { code }] of this.#saved.read().edits) this.#put(cell as Language, code);
  }

  /** The language of which something is saved; TypeScript where that is both or none. */
  get first(): Language {
    return this.#texts.has('python') && !this.#texts.has('ts') ? 'python' : 'ts';
  }

  text(language: Language): string {
    return this.#texts.get(language) ?? firstOf(language).code;
  }

  isEdited(language: Language): boolean {
    return this.#texts.has(language);
  }

  /** Keeps a text, and saves it shortly. The first example counts as none. */
  keep(language: Language, code: string): void {
    const base = firstOf(language).code;
    this.#put(language, code);
    this.#saved.save(language, code === base ? undefined : { base: textHash(base), code });
  }

  #put(language: Language, code: string | undefined): void {
    if (code === undefined || code === firstOf(language).code) this.#texts.delete(language);
    else this.#texts.set(language, code);
  }
}
