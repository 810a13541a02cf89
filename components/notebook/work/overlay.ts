/**
 * Text that a cell shows in place of the reader's own: from a link somebody sent, or a wrong version put there to be looked
 * at. It is run when the reader runs the cell, but never by itself; it is never saved; taking it away brings the reader's
 * own text back. What the reader types while it is there changes the overlay.
 */
export interface Overlay {
  /** where it came from; the value of the cell's `data-overlay` */
  origin: string;
  /** a word or two beside the cell's name, such as "someone else’s code" */
  label: string;
  code: string;
}
