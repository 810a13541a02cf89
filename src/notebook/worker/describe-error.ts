import { CheckFailure, type Failure } from '../../checks/index.ts';
import type { ProgramCell } from '../program.ts';
import type { CellError, CellPlace, Place, ShownFailure } from '../types.ts';
import type { HeldValues } from './held-values.ts';
import { traceOf } from './place-of.ts';
import { toDisplay } from './to-display.ts';

type Ending =
  | { status: 'failed'; failure: ShownFailure; place?: Place; thrownIn?: CellPlace }
  | { status: 'error'; error: CellError };

/** How a cell ended that threw. Whatever was thrown may be a trap; then that is what is said. */
export function describeError(
  error: unknown,
  cell: ProgramCell,
  cells: readonly ProgramCell[],
  values: HeldValues,
): Ending {
  try {
    const { word, ...trace } = traceOf(error, cell, cells);
    if (error instanceof CheckFailure)
      return { status: 'failed', failure: shownFailure(error.failure), ...trace };
    const { name, message } =
      error instanceof Error ? error : { name: 'thrown value', message: thrownText(error) };
    const said: CellError = { name: String(name), message: String(message), ...trace };
    return { status: 'error', error: inOurWords(said, word, cell, values) };
  } catch {
    return { status: 'error', error: { name: 'Error', message: 'What this cell threw can’t be read.' } };
  }
}

/** What engines say in three ways, or without a name, in one. */
function inOurWords(
  error: CellError,
  word: string | undefined,
  cell: ProgramCell,
  values: HeldValues,
): CellError {
  if (error.name === 'ReferenceError' && /initiali[sz]/.test(error.message) && word !== undefined)
    return { ...error, message: `${word} is used before it is declared; move its declaration up.` };
  return refusesChange.test(error.message) ? changeError(error, cell, values) : error;
}

/** How V8, SpiderMonkey and JavaScriptCore say that something is frozen. */
const refusesChange =
  /read[- ]?only|not extensible|Cannot (?:delete|redefine) property|non-configurable|non-writable|Unable to delete property/i;

/** A change of a frozen value, told by the cell's text or, where that does not show it, by the engine. */
function changeError(error: CellError, { inputs, changed = {} }: ProgramCell, values: HeldValues): CellError {
  const foreign = inputs.filter((name) => values.owners.has(name));
  const name = foreign.find((input) => changed[input] && changed[input].line === error.place?.line);
  if (name !== undefined) return { ...error, message: changeSentence(name, values), ...at(changed[name]) };
  if (foreign.length === 0 && !error.thrownIn) return error;
  const message = `${error.message.replace(/\.?$/, '.')} The language and the values of other cells are fixed; change a copy, such as [...${foreign[0] ?? 'values'}].`;
  return { ...error, message };
}

function at(place: Place | undefined): { place?: Place } {
  return place ? { place } : {};
}

export function changeSentence(name: string, values: HeldValues): string {
  const owner = values.owners.get(name);
  const belongs = owner ? `cell ${owner}` : 'the chapter';
  return `This changes ${name}, which belongs to ${belongs}. Other cells use it too; change a copy, such as [...${name}].`;
}

function shownFailure({ message, got, expected, index, difference, tolerance }: Failure): ShownFailure {
  return {
    message: String(message),
    got: toDisplay(got),
    expected: toDisplay(expected),
    ...(index !== undefined && { index: String(index) }),
    ...(difference !== undefined && { difference: String(difference) }),
    ...(tolerance !== undefined && { tolerance: String(tolerance) }),
  };
}

function thrownText(value: unknown): string {
  const shown = toDisplay(value);
  return 'text' in shown ? shown.text : `a value of type ${shown.type}`;
}
