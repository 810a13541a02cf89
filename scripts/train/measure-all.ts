import type { DigitImage } from '../../src/digits/image.ts';
import { measureDigits, measureLetters, type DigitMeasurement, type LetterMeasurement } from './measure.ts';
import { digitSets, letterSets } from './sets.ts';

/** What measured.json holds. */
export interface Measured {
  readonly digits: readonly DigitMeasurement[];
  readonly letters: readonly LetterMeasurement[];
}

export function measureAll(logitsOf: (image: DigitImage) => Float64Array): Measured {
  return {
    digits: digitSets().map((set) => measureDigits(set, logitsOf)),
    letters: letterSets().map((set) => measureLetters(set, logitsOf)),
  };
}
