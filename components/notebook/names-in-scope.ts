import { declaredNames } from '../../src/editor/declared-names.ts';
import type { NameInScope } from '../../src/editor/name-in-scope.ts';
import libraryDocs from './library-docs.ts?computed';

/** A cell as far as others can see it. */
export interface CellNames {
  id: string;
  /** what it declared when it was last read */
  outputs: readonly string[];
  /** its text, where that has changed since */
  text?: string;
}

const given: Record<'show' | 'console' | 'seed' | 'recorded', NameInScope> = {
  show: { name: 'show', detail: '(...values)', sentence: 'Shows values below the cell, each on its own.' },
  console: {
    name: 'console',
    sentence: 'Its log, info, warn and error do what show does.',
    members: ['log', 'info', 'warn', 'error'],
  },
  seed: { name: 'seed', sentence: 'The number from which this chapter draws; New draw changes it.' },
  recorded: { name: 'recorded', sentence: 'What another library computed, recorded for this chapter.' },
};

/** All that a cell can name without declaring it: the library, what the notebook gives, and what the other cells declare. */
export function namesInScope(others: readonly CellNames[], hasRecorded: boolean): NameInScope[] {
  const { recorded, ...always } = given;
  return [
    ...others.flatMap(({ id, outputs, text }) =>
      (text === undefined ? outputs : declaredNames(text)).map((name) => ({
        name,
        detail: `cell ${id}`,
        sentence: `Declared in cell ${id}.`,
      })),
    ),
    ...Object.values(always),
    ...(hasRecorded ? [recorded] : []),
    ...libraryDocs,
  ];
}
