import type { Point } from '../../src/digits/stroke.ts';
import { setAll } from '../figures/set-all.ts';
import { afterPenKey, PAD, penWords, restingPen, withoutLast, type Pen } from './pen.ts';
import { pathOf } from './stroke-text.ts';

interface PadListener {
  /** the strokes are others now */
  changed: () => void;
  /** a stroke or a key has ended; `words` say where a pen that is moved by keys stands */
  ended: (words?: string) => void;
}

/** Shorter steps of a pointer are left out: they are more than the image can show. */
const shortest = 0.6;

/** The square to draw on, with a mouse, a finger, a pen or the keys. */
export class Pad {
  readonly #surface: HTMLElement;
  readonly #listener: PadListener;
  readonly #line: SVGPathElement | null;
  readonly #cursor: SVGElement | null;
  #pen: Pen = restingPen;
  #pointer: number | undefined;
  /** an example is there: the first stroke replaces it */
  #isExample = false;

  constructor(surface: HTMLElement, listener: PadListener) {
    this.#surface = surface;
    this.#listener = listener;
    this.#line = surface.querySelector<SVGPathElement>('[data-part="line"]');
    this.#cursor = surface.querySelector<SVGElement>('[data-part="cursor"]');
    // what has keys of its own is an application to a screen reader, which otherwise keeps the arrows for itself
    surface.role = 'application';
    surface.tabIndex = 0;
    surface.addEventListener('pointerdown', this.#onDown);
    surface.addEventListener('pointermove', this.#onMove);
    surface.addEventListener('pointerup', this.#onUp);
    surface.addEventListener('pointercancel', this.#onUp);
    surface.addEventListener('keydown', this.#onKey);
  }

  get strokes(): Pen['strokes'] {
    return this.#pen.strokes;
  }

  /** Shows an example, or nothing at all. */
  show(strokes: Pen['strokes']): void {
    this.#isExample = strokes.length > 0;
    this.#set({ ...restingPen, strokes });
  }

  /** Takes back the last stroke. */
  undo(): void {
    this.#isExample = false;
    this.#set(withoutLast(this.#pen));
  }

  #set(pen: Pen): void {
    this.#pen = pen;
    setAll(this.#line, { d: pathOf(pen.strokes) });
    setAll(this.#cursor, { transform: `translate(${pen.at.join(' ')})` });
    this.#surface.toggleAttribute('data-pen-down', pen.down);
  }

  #begin(): void {
    if (this.#isExample) this.show([]);
    this.#isExample = false;
  }

  #onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    this.#surface.setPointerCapture(event.pointerId);
    this.#pointer = event.pointerId;
    this.#begin();
    const strokes = [...this.#pen.strokes, [this.#placeOf(event)]];
    this.#set({ ...this.#pen, strokes, down: false });
    this.#listener.changed();
  };

  #onMove = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    const between = event.getCoalescedEvents();
    const stroke = [...(this.#pen.strokes.at(-1) ?? [])];
    const before = stroke.length;
    for (const each of between.length > 0 ? between : [event]) {
      const place = this.#placeOf(each);
      if (distance(place, stroke.at(-1)) >= shortest) stroke.push(place);
    }
    if (stroke.length === before) return;
    this.#set({ ...this.#pen, strokes: [...this.#pen.strokes.slice(0, -1), stroke] });
    this.#listener.changed();
  };

  #onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pointer) return;
    this.#pointer = undefined;
    this.#listener.ended();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pen = this.#pen;
    const next = afterPenKey(this.#isExample && event.key === ' ' ? { ...pen, strokes: [] } : pen, event.key);
    if (!next) return;
    event.preventDefault();
    this.#set(next);
    if (next.strokes !== pen.strokes) {
      this.#isExample = false;
      this.#listener.changed();
    }
    this.#listener.ended(penWords(this.#pen));
  };

  #placeOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top, width, height } = this.#surface.getBoundingClientRect();
    return [part(clientX - left, width), part(clientY - top, height)];
  }
}

const part = (from: number, side: number) => (PAD * Math.min(side, Math.max(0, from))) / side;

function distance([x, y]: Point, from: Point | undefined): number {
  return from ? Math.hypot(x - from[0], y - from[1]) : Infinity;
}
