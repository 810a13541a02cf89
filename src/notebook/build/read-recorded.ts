import { readFile } from 'node:fs/promises';
import type { CellSource } from '../types.ts';

/** A file of content/references, as far as it matters here. */
interface Recording {
  inputs: Record<string, unknown>;
  results: { input: string }[];
}

/** The recorded outputs that a chapter names, of the inputs that it names, or undefined when it names none. */
export async function readRecorded(sources: readonly CellSource[]): Promise<unknown> {
  const cell = sources.find(({ recorded }) => recorded !== undefined);
  if (cell?.recorded === undefined) return undefined;
  const recording = JSON.parse(
    await readFile(`content/references/${cell.recorded}.json`, 'utf8'),
  ) as Recording;
  return cell.recordedInputs ? onlyOf(recording, cell.recordedInputs, cell) : recording;
}

function onlyOf(recording: Recording, names: readonly string[], { id, recorded }: CellSource): Recording {
  const missing = names.find((name) => !Object.hasOwn(recording.inputs, name));
  if (missing !== undefined)
    throw new Error(
      `cell ${id}: ${recorded}.json has no input "${missing}"; it has ${Object.keys(recording.inputs).join(', ')}`,
    );
  return {
    ...recording,
    inputs: Object.fromEntries(names.map((name) => [name, recording.inputs[name]])),
    results: recording.results.filter(({ input }) => names.includes(input)),
  };
}
