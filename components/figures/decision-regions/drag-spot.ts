import { whileHeld } from '../while-held.ts';
import { reach } from './plane.ts';
import type { Point } from './classifier.ts';

interface Drag {
  /** the square of the plane */
  plane: Element;
  start: () => Point['at'];
  move: (at: Point['at']) => void;
}

/**
 * Dragging a point over the plane. Wherever it was taken hold of, it moves by as much as the pointer does; a touch that
 * turns out to be something else puts it back.
 */
export function dragSpot(handle: SVGElement, { plane, start, move }: Drag): void {
  handle.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    down.preventDefault();
    const { width, height } = plane.getBoundingClientRect();
    const [a, b] = start();
    const follow = (event: PointerEvent) =>
      move([
        a + ((event.clientX - down.clientX) / width) * 2 * reach,
        b - ((event.clientY - down.clientY) / height) * 2 * reach,
      ]);
    whileHeld(handle, down, {
      follow,
      putBack: () => move([a, b]),
      letGo: () => handle.removeAttribute('data-held'),
    });
    handle.setAttribute('data-held', '');
    handle.focus({ preventScroll: true });
  });
}
