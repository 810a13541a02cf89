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
      /** numbers that the reader can unfold, and how many they are */ folded?: {
        text: string;
        count: number;
      };
      /** how many more there are, which were left out */ hidden: number;
    }
  | {
      type: 'table';
      /** heads, where the rows were records */ columns?: string[];
      rows: Display[][];
      hidden: number;
    }
  | {
      type: 'record';
      /** class name, empty for a plain object */ kind: string;
      entries: [string, Display][];
      hidden: number;
    }
  | { type: 'error'; name: string; message: string }
  /** values in one line, as `console.log` takes them */
  | { type: 'line'; parts: Display[] }
  /** the engine's own words about what is shown */
  | { type: 'note'; text: string }
  | {
      type: 'chart';
      svg: string;
      /** the same chart without the hand-drawn strokes */ plain?: string;
      label: string;
    };
