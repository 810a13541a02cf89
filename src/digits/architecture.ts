import { SIDE } from './image.ts';
import type { LayerShape } from './layer.ts';

/**
 * Two layers that look at 5 × 5 and 3 × 3 places with the same weights everywhere, one that looks at all of it, and the
 * last layer, with one unit for each digit. All but the last are followed by max(0, x).
 */
export const architecture: readonly LayerShape[] = [
  { side: SIDE, channels: 1, window: 5, stride: 2, padding: 2, units: 12 },
  { side: SIDE / 2, channels: 12, window: 3, stride: 2, padding: 1, units: 24 },
  { side: SIDE / 4, channels: 24, window: SIDE / 4, stride: 1, padding: 0, units: 48 },
  { side: 1, channels: 48, window: 1, stride: 1, padding: 0, units: 10 },
];
