import { whileHeld } from './while-held.ts';

interface Drag {
  /** its width is the slider's whole range */
  track: Element;
  start: () => number;
  /** @param part of the track's width, 0 at its left end */
  toScore: (part: number) => number;
  move: (score: number) => void;
  hold: (held: boolean) => void;
}

/**
 * Dragging along a track. A mouse or pen sets the value where it presses; a finger moves the value by as much as it
 * moves itself, so that a touch which turns out to be a scroll changes nothing.
 */
export function followPointer(surface: HTMLElement, { track, start, toScore, move, hold }: Drag): void {
  surface.addEventListener('pointerdown', (down) => {
    if (down.button !== 0) return;
    down.preventDefault();
    const { left, width } = track.getBoundingClientRect();
    const before = start();
    const at = (event: PointerEvent) =>
      down.pointerType === 'touch'
        ? before + toScore((event.clientX - down.clientX) / width) - toScore(0)
        : toScore((event.clientX - left) / width);

    const follow = (event: PointerEvent) => move(at(event));
    whileHeld(surface, down, { follow, putBack: () => move(before), letGo: () => hold(false) });
    hold(true);
    if (down.pointerType !== 'touch') follow(down);
  });
}
