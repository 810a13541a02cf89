import {
  readOwnScores,
  watchOwnScores,
  writeOwnScores,
  type OwnScores,
} from '../../src/progress/own-scores.ts';
import type { Stages } from './stages.ts';

const troubles = {
  full: 'The browser has no room left to keep the logits for the chapters.',
  refused: 'This browser keeps nothing for this site, so the chapters can’t get the logits.',
};

/** Sends logits to the chapters: they are kept in this browser, where every chapter offers them. */
export class ChapterLogits {
  readonly #root: HTMLElement;
  readonly #say: (words: string) => void;

  constructor(root: HTMLElement, say: (words: string) => void) {
    this.#root = root;
    this.#say = say;
    this.#show(readOwnScores());
    watchOwnScores((own) => this.#show(own));
  }

  send({ rows }: Stages, drawing: string): void {
    const own = { logits: rows.map(({ logit }) => logit), drawing };
    const written = writeOwnScores(own);
    if (written === 'written') this.#show(own);
    this.#say(written === 'written' ? keptWords(own) : troubles[written]);
    this.#write('sent-trouble', written === 'written' ? '' : troubles[written]);
  }

  forget(): void {
    writeOwnScores(undefined);
    this.#root.querySelector<HTMLElement>('[data-part="use-in-chapters"]')?.focus();
    this.#show(undefined);
    this.#say('The chapters no longer offer them.');
  }

  #show(own: OwnScores | undefined): void {
    const sent = this.#root.querySelector<HTMLElement>('[data-part="sent"]');
    if (sent) sent.hidden = own === undefined;
    if (own) this.#write('sent-words', keptWords(own));
  }

  #write(part: string, words: string): void {
    const place = this.#root.querySelector(`[data-part="${part}"]`);
    if (place) place.textContent = words;
  }
}

function keptWords({ drawing }: OwnScores): string {
  return `The ten logits of ${drawing} are kept in this browser. The cell scores of each of these chapters offers them:`;
}
