/**
 * A value as it will be shown: plain data without getters, functions or markup, so that it can leave the worker as JSON
 * and be turned into a page by code that never has to trust it.
 */
export type Display =
  | {
      type: 'number';
      /** what the reader sees */ text: string;
      /** gives back the same double */ exact: string;
    }
  | { type: 'text'; text: string }
  | { type: 'atom'; /** such as `boolean`, `bigint`, `function` */ kind: string; text: string }
  | {
      type: 'list';
      /** such as `Array`, `Float64Array`, `Set` */ kind: string;
      items: Display[];
      hidden: number;
    }
  | { type: 'table'; rows: Display[][]; hidden: number }
  | {
      type: 'record';
      /** class name, empty for a plain object */ kind: string;
      entries: [string, Display][];
      hidden: number;
    }
  | { type: 'error'; name: string; message: string }
  | {
      type: 'chart';
      svg: string;
      /** the same chart without the hand-drawn strokes */ plain?: string;
      label: string;
    };
