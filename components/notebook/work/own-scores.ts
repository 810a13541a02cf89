import {
  readOwnScores,
  watchOwnScores,
  writeOwnScores,
  type OwnScores,
} from '../../../src/progress/own-scores.ts';
import type { CellView } from '../cell-view.ts';
import type { Choice, Notice } from './notice.ts';
import { scoresText } from './scores-text.ts';
import type { ReadersWork } from './readers-work.ts';

const origin = 'digit';
const kind = 'own-scores';

/**
 * Offers the logits that the reader sent from the digit page in place of the chapter's random scores. They stand over the
 * cell `scores` as an overlay: nothing runs by itself, and the reader's own text stays what it is.
 */
export class OwnScoresOffer {
  readonly #work: ReadersWork;
  readonly #view: CellView | undefined;
  #own: OwnScores | undefined;
  /** the logits that stand in the cell */
  #used: OwnScores | undefined;

  constructor(work: ReadersWork) {
    this.#work = work;
    this.#view = work.views.get('scores');
    if (!this.#view) return;
    watchOwnScores((own) => this.#follow(own));
    // a link or a mutant may take the place of the logits, and leave the reader's own text behind
    new MutationObserver(() => this.#lookAgain()).observe(this.#view.element, {
      attributeFilter: ['data-overlay'],
    });
    this.#follow(readOwnScores());
  }

  #follow(own: OwnScores | undefined): void {
    this.#own = own;
    this.#tell();
  }

  #lookAgain(): void {
    if (this.#used === undefined || this.#view?.overlay?.origin === origin) return;
    this.#used = undefined;
    this.#tell();
  }

  #use(own: OwnScores): void {
    const view = this.#view;
    if (!view) return;
    if (view.overlay && view.overlay.origin !== origin)
      return this.#work.say(`scores shows ${view.overlay.label}. Send that away first.`);
    this.#used = own;
    this.#work.putOverlay(view, { origin, label: 'a digit’s logits', code: scoresText(own.logits) });
    this.#tell();
  }

  #back(): void {
    const view = this.#view;
    if (!view) return;
    this.#used = undefined;
    if (view.overlay?.origin === origin) this.#work.removeOverlay(view);
    this.#tell();
    if (!this.#own) view.part('run').focus();
  }

  #forget(): void {
    writeOwnScores(undefined);
    this.#follow(undefined);
  }

  #tell(): void {
    const view = this.#view;
    const notice = view && this.#notice(view);
    if (notice) this.#work.tellAt(view, notice);
    else if (view) this.#work.dropAt(view, kind);
  }

  #notice(view: CellView): Notice | undefined {
    const [own, used] = [this.#own, this.#used];
    if (used)
      return { kind, words: usedWords(used), choices: [...this.#newer(own, used), this.#backTo(view)] };
    if (!own) return undefined;
    return {
      kind,
      words: `A digit classifier’s ten logits for ${own.drawing} can stand here. Nothing runs by itself.`,
      choices: [
        { choice: 'use-digit', label: 'Use the digit’s logits', act: () => this.#use(own) },
        { choice: 'forget-digit', label: 'Forget them', act: () => this.#forget() },
      ],
    };
  }

  #newer(own: OwnScores | undefined, used: OwnScores): Choice[] {
    if (!own || String(own.logits) === String(used.logits)) return [];
    return [{ choice: 'use-digit', label: 'Use the newer ones', act: () => this.#use(own) }];
  }

  #backTo(view: CellView): Choice {
    const label = view.own === view.original ? 'Back to the random ten' : 'Back to your own text';
    return { choice: 'back', label, act: () => this.#back() };
  }
}

function usedWords({ drawing }: OwnScores): string {
  return `You see the ten logits that a digit classifier gives for ${drawing}. They are not saved as an edit; run the cell to see what follows from them.`;
}
