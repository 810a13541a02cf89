import type { ProgramCell } from '../../notebook/program.ts';
import { library as libraryWith } from '../../notebook/worker/library.ts';

export const library = libraryWith(undefined);

export const silent = Object.fromEntries(
  ['log', 'info', 'warn', 'error', 'debug', 'table'].map((name) => [name, () => {}]),
);

/** What answers have besides the language; frozen with it, see grade-prelude.ts. */
export const given: Record<string, unknown> = { ...library, console: silent, show: () => {} };

/** A cell gets the names that it uses and no others: `arguments[0]` holds nothing else. */
export function scopeFor({ inputs }: ProgramCell, all: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    inputs.filter((name) => Object.hasOwn(all, name)).map((name) => [name, all[name]]),
  );
}
