import { setAll, write } from '../figures/set-all.ts';
import { inkPaths } from './ink-paths.ts';
import type { Reading } from './read-digit.ts';
import { stagesPicture, type StageRow } from './stages-picture.ts';
import { verdictWords } from './verdict-words.ts';

/** Writes readings into the built figure; what is already there is not written again. */
export class StagesView {
  readonly #root: HTMLElement;
  readonly #shades: SVGPathElement[];
  readonly #rows: Row[];

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#shades = [...root.querySelectorAll<SVGPathElement>('[data-part="image"] path')];
    this.#rows = [...root.querySelectorAll<HTMLElement>('[data-digit]')].map((row) => new Row(row));
  }

  /** @param reading undefined while nothing is drawn */
  show(reading: Reading | undefined): void {
    if (!reading) return this.#showNothing();
    const { image, stages } = reading;
    this.#showImage(inkPaths(image));
    const { rows, largest, total, whole } = stagesPicture(stages);
    rows.forEach((row, digit) => this.#rows[digit]?.show(row, digit === stages.said));
    this.#write('largest', largest);
    this.#write('total', total);
    this.#write('whole', whole);
    this.#write('said', String(stages.said));
    this.#write('verdict', verdictWords(stages));
  }

  #showNothing(): void {
    this.#showImage([]);
    for (const row of this.#rows) row.show(nothing, false);
    for (const part of ['largest', 'total', 'whole', 'said']) this.#write(part, '–');
    this.#write('verdict', 'Nothing is drawn yet.');
  }

  #showImage(paths: readonly string[]): void {
    this.#shades.forEach((shade, i) => setAll(shade, { d: paths[i] ?? '' }));
  }

  #write(part: string, text: string): void {
    write(this.#root.querySelector(`[data-part="${part}"]`), text);
  }
}

const nothing: StageRow = {
  logit: '–',
  below: '–',
  exponential: '–',
  share: '–',
  logitBar: { x: '50%', width: '0%' },
  exponentialBar: { width: '0%' },
  shareBar: { width: '0%' },
};

/** One digit's line of the table. */
class Row {
  readonly #row: HTMLElement;
  readonly #texts: [key: 'logit' | 'below' | 'exponential' | 'share', place: Element | null][];
  readonly #bars: [key: 'logitBar' | 'exponentialBar' | 'shareBar', bar: Element | null][];

  constructor(row: HTMLElement) {
    this.#row = row;
    const keys = ['logit', 'below', 'exponential', 'share'] as const;
    this.#texts = keys.map((key) => [key, row.querySelector(`[data-stage="${key}"]`)]);
    const bars = ['logitBar', 'exponentialBar', 'shareBar'] as const;
    this.#bars = bars.map((key) => [key, row.querySelector(`[data-bar="${key}"]`)]);
  }

  show(row: StageRow, isSaid: boolean): void {
    this.#row.toggleAttribute('data-said', isSaid);
    for (const [key, place] of this.#texts) write(place, row[key]);
    for (const [key, bar] of this.#bars) setAll(bar, row[key]);
  }
}
