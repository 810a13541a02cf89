/** Pixels on each side of a prepared image. */
export const SIDE = 16;

/**
 * What the classifier sees: SIDE × SIDE shares of ink from 0 (paper) to 255 (ink), row after row from the top. Whole
 * numbers, so that a last bit that differs between two machines does not get into the logits.
 */
export type DigitImage = Uint8Array;
