import { randn } from '../../src/softmax/randn.ts';
import { barsPicture, highest, lowest, withinReach, type Row } from './bars-picture.ts';
import { followPointer } from './follow-pointer.ts';
import { setAll, write } from './set-all.ts';
import { afterKey } from './slider-keys.ts';

const glideTime = 420; // ms from one draw to the next

/** Turns the built table into one that the reader can drag. */
class ScoresToShares extends HTMLElement {
  #scores = randn(10, 0);
  #seed = 0;
  #frame = 0;
  readonly #rows = [...this.querySelectorAll<HTMLElement>('tbody tr')];
  readonly #parts = [...this.querySelectorAll('.strip rect')];

  connectedCallback(): void {
    this.#rows.forEach((row, item) => this.#makeSlider(row, item));
    this.#button('new-draw', () => this.#draw(++this.#seed, `A new draw: randn(10, ${this.#seed})`));
    this.#button('back', () => this.#draw(0, 'The notebook’s ten: randn(10, 0)'));
    this.#show();
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
  }

  #makeSlider(row: HTMLElement, item: number): void {
    const handle = row.querySelector<SVGGElement>('[data-part="handle"]');
    const panel = row.querySelector<HTMLElement>('.score-bar');
    if (!handle || !panel) return;
    setAll(handle, {
      role: 'slider',
      tabindex: '0',
      'aria-label': `Score ${item}`,
      'aria-valuemin': String(lowest),
      'aria-valuemax': String(highest),
    });
    handle.addEventListener('keydown', (event) => {
      const next = afterKey(event.key, this.#scores[item] ?? 0);
      if (next === undefined) return;
      event.preventDefault();
      this.#set(item, next);
    });
    followPointer(panel, {
      track: panel.querySelector('svg') ?? panel,
      start: () => this.#scores[item] ?? 0,
      toScore: (part) => lowest + part * (highest - lowest),
      move: (score) => this.#set(item, score),
      hold: (held) => {
        row.toggleAttribute('data-held', held);
        if (held) handle.focus({ preventScroll: true });
      },
    });
  }

  #set(item: number, score: number): void {
    cancelAnimationFrame(this.#frame);
    this.#scores[item] = withinReach(Math.round(score * 100) / 100);
    this.#tell('Your scores');
    this.#show();
  }

  #draw(seed: number, words: string): void {
    this.#seed = seed;
    this.#tell(words);
    this.#glideTo(randn(10, seed).map(withinReach));
  }

  #glideTo(scores: number[]): void {
    cancelAnimationFrame(this.#frame);
    const from = this.#scores;
    const begin = performance.now();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const step = (now: number) => {
      const time = still ? 1 : Math.min(1, Math.max(0, (now - begin) / glideTime));
      const eased = 1 - (1 - time) ** 3;
      this.#scores = scores.map((score, item) => (time === 1 ? score : mix(from[item] ?? 0, score, eased)));
      this.#show();
      if (time < 1) this.#frame = requestAnimationFrame(step);
    };
    step(begin);
  }

  #show(): void {
    const { rows, total } = barsPicture(this.#scores);
    rows.forEach((picture, item) => this.#showRow(picture, item));
    write(this.querySelector('[data-part="total"]'), total);
  }

  #showRow({ score, share, bar, handle, shareBar, part }: Row, item: number): void {
    const row = this.#rows[item];
    if (!row) return;
    write(row.querySelector('.score-number'), score);
    write(row.querySelector('.share-number'), share);
    setAll(row.querySelector('.bar-score'), bar);
    setAll(row.querySelector('circle'), handle);
    setAll(row.querySelector('.bar-share'), shareBar);
    setAll(this.#parts[item], part);
    setAll(row.querySelector('[role="slider"]'), {
      'aria-valuenow': String(Number((this.#scores[item] ?? 0).toFixed(2))),
      'aria-valuetext': `${score}, share ${share}`,
    });
  }

  #button(part: string, press: () => void): void {
    this.querySelector(`[data-part="${part}"]`)?.addEventListener('click', press);
  }

  #tell(words: string): void {
    write(this.querySelector('[data-part="origin"]'), words);
  }
}

function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

customElements.define('scores-to-shares', ScoresToShares);
