const name = 'requestAnimationFrame';

/**
 * Draws a chart with all that Plot leaves for the next animation frame, which is the box of a tip: a chart in a cell is
 * shown as soon as it is made, and a worker need not have frames.
 */
export function drawnAtOnce<Chart>(draw: () => Chart): Chart {
  const frames: (() => void)[] = [];
  const own = Object.getOwnPropertyDescriptor(globalThis, name);
  const value = (frame: () => void): number => frames.push(frame);
  Reflect.defineProperty(globalThis, name, { value, configurable: true });
  try {
    const chart = draw();
    for (const frame of frames) frame();
    return chart;
  } finally {
    if (own) Reflect.defineProperty(globalThis, name, own);
    else Reflect.deleteProperty(globalThis, name);
  }
}
