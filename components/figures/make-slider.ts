import { followPointer } from './follow-pointer.ts';
import { afterKey, onScale, positionOf, valueAt, type Scale } from './scale.ts';
import { setAll } from './set-all.ts';

interface Slider {
  /** becomes the slider: it takes the focus and the keys */
  handle: Element & HTMLOrSVGElement;
  label: string;
  /** a function where it can change: what is returned then says its ends anew */
  scale: Scale | (() => Scale);
  value: () => number;
  /** the value as it is read out */
  text: () => string;
  change: (value: number) => void;
  /** where it can be dragged; each as wide as the scale */
  tracks: readonly HTMLElement[];
}

/** Makes a handle a slider, for keys and pointer. What is returned says its value anew; call it whenever that changed. */
export function makeSlider({ handle, label, scale, value, text, change, tracks }: Slider): () => void {
  const now = typeof scale === 'function' ? scale : () => scale;
  setAll(handle, { role: 'slider', tabindex: '0', 'aria-label': label });
  handle.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    const next = altKey || ctrlKey || metaKey ? undefined : afterKey(now(), key, value());
    if (next === undefined) return;
    event.preventDefault();
    change(next);
  });
  for (const surface of tracks) {
    surface.dataset['draggable'] = '';
    followPointer(surface, {
      track: surface,
      start: () => positionOf(now(), value()),
      toScore: (part) => part,
      move: (position) => change(onScale(now(), valueAt(now(), position))),
      hold: (held) => {
        surface.toggleAttribute('data-held', held);
        if (held) handle.focus({ preventScroll: true });
      },
    });
  }
  const say = () => {
    const { min, max } = now();
    setAll(handle, {
      'aria-valuemin': String(min),
      'aria-valuemax': String(max),
      'aria-valuenow': String(value()),
      'aria-valuetext': text(),
    });
  };
  say();
  return say;
}
