import { Announcer } from '../notebook/work/announcer.ts';
import { ChapterLogits } from './chapter-logits.ts';
import { Pad } from './pad.ts';
import type { Reading } from './read-digit.ts';
import { StagesView } from './stages-view.ts';
import { strokesOf } from './stroke-text.ts';
import { verdictWords } from './verdict-words.ts';

type Classifier = typeof import('./read-digit.ts');
type Read = (classifier: Classifier) => Reading | undefined;

/** `<digit-reader>`: the reader draws, and the figure follows. The classifier is loaded with the first stroke. */
class DigitReader extends HTMLElement {
  #classifier: Promise<Classifier> | undefined;
  #frame = 0;
  /** what was drawn, in a few words */
  #drawing = '';
  readonly #view = new StagesView(this);
  readonly #say = new Announcer(this.querySelector('[data-part="announcement"]')).say;
  readonly #chapters = new ChapterLogits(this, this.#say);
  readonly #pad = new Pad(this.#part('pad'), {
    changed: () => this.#show('your drawing', this.#readStrokes),
    ended: (words) => void this.#tell(words),
  });
  readonly #readStrokes: Read = ({ readStrokes }) => {
    const { strokes } = this.#pad;
    return strokes.length > 0 ? readStrokes(strokes) : undefined;
  };
  #read: Read = this.#readStrokes;

  connectedCallback(): void {
    const { strokes = '', name = '' } = this.#part('pad').dataset;
    this.#pad.show(strokesOf(strokes));
    this.#drawing = name;
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[data-part]') : null;
      if (button) void this.#act(button);
    });
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
  }

  async #act({ dataset: { part, strokes, image, name = 'your drawing' } }: HTMLElement): Promise<void> {
    if (part === 'forget') return this.#chapters.forget();
    if (part === 'use-in-chapters') return this.#send();
    if (part === 'undo') this.#pad.undo();
    else this.#pad.show(strokes === undefined ? [] : strokesOf(strokes));
    this.#show(name, image === undefined ? this.#readStrokes : ({ readText }) => readText(image));
    await this.#tell();
  }

  async #send(): Promise<void> {
    const reading = await this.#reading();
    if (reading) this.#chapters.send(reading.stages, this.#drawing);
    else this.#say('Nothing is drawn yet: draw a digit first.');
  }

  /** Reads and draws once a frame at most. */
  #show(drawing: string, read: Read): void {
    this.#drawing = drawing;
    this.#read = read;
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => void this.#draw());
  }

  async #draw(): Promise<void> {
    const reading = await this.#reading();
    this.#frame = 0;
    this.#view.show(reading);
  }

  /** After a stroke or a press, not while the line grows. */
  async #tell(before?: string): Promise<void> {
    const reading = await this.#reading();
    const verdict = reading ? verdictWords(reading.stages) : 'Nothing is drawn.';
    this.#say(before === undefined ? verdict : `${before}. ${verdict}`);
  }

  /** An attempt that failed is forgotten, so that the next stroke tries again. */
  async #reading(): Promise<Reading | undefined> {
    this.#classifier ??= import('./read-digit.ts');
    const note = this.#part('unloaded');
    try {
      const classifier = await this.#classifier;
      if (!note.hidden) note.hidden = true;
      return this.#read(classifier);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      this.#classifier = undefined;
      note.hidden = false;
      this.#say(note.textContent ?? '');
      return undefined;
    }
  }

  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`digit-reader has no part ${name}`);
    return found;
  }
}

customElements.define('digit-reader', DigitReader);
