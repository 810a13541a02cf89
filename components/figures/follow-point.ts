import { whileHeld } from './while-held.ts';

type Point = readonly [x: number, y: number];

interface Drag {
  /** a finger has to take hold of this; elsewhere in the drawing it scrolls the page */
  grip: Element;
  /** where the point is, in units of the drawing */
  start: () => Point;
  /** the width of the drawing in its own units */
  unitsAcross: number;
  move: (to: Point) => void;
  hold: (held: boolean) => void;
}

/**
 * Dragging a point over a drawing. A mouse or pen sets it where it presses; a finger moves it by as much as it moves itself.
 */
export function followPoint(drawing: SVGSVGElement, { grip, start, unitsAcross, move, hold }: Drag): void {
  drawing.addEventListener('pointerdown', (down) => {
    const touch = down.pointerType === 'touch';
    if (down.button !== 0 || (touch && !grip.contains(down.target as Element))) return;
    down.preventDefault();
    const { left, top, width } = drawing.getBoundingClientRect();
    const unit = unitsAcross / width;
    const before = start();
    const follow = ({ clientX, clientY }: PointerEvent) =>
      move(
        touch
          ? [before[0] + (clientX - down.clientX) * unit, before[1] + (clientY - down.clientY) * unit]
          : [(clientX - left) * unit, (clientY - top) * unit],
      );
    whileHeld(drawing, down, { follow, putBack: () => move(before), letGo: () => hold(false) });
    hold(true);
    if (!touch) follow(down);
  });
}
