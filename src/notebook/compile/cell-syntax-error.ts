import type { Place } from '../types.ts';

/** The reader's text can't be read as a cell; `place` is where, in their own lines and columns. */
export class CellSyntaxError extends Error {
  override name = 'SyntaxError';
  readonly place: Place;

  constructor(message: string, place: Place) {
    super(message);
    this.place = place;
  }
}
