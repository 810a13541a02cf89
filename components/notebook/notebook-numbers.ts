import type { NumbersByName } from '../../src/notebook/types.ts';

/** The detail of a `notebook-numbers` event, which `<chapter-notebook>` sends when a cell has a result of this page. */
export interface NotebookNumbers {
  /** id of the cell */
  cell: string;
  /** what its outputs hold, as far as they are numbers */
  numbers: NumbersByName;
}
