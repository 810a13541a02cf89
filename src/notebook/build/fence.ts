import type { CellSource } from '../types.ts';

/** What stands behind the language of a fence: `cell id="step1" seed=0`. */
interface FenceInfo {
  words: string[];
  options: Map<string, string>;
}

const known: Record<'cell' | 'check', string[]> = {
  cell: ['id', 'seed', 'recorded', 'inputs'],
  check: ['id', 'title', 'mutants', 'cannot-fail'],
};

/** The metadata of a cell or check, or undefined when the fence is only code to read. */
export function readFence(meta: string, code: string, line: number): CellSource | undefined {
  const { words, options } = split(meta);
  const [kind, ...flags] = words;
  if (kind !== 'cell' && kind !== 'check') return undefined;
  const id = options.get('id');
  if (id === undefined || !/^[a-z][a-z0-9-]*$/.test(id)) {
    throw new Error(
      `a ${kind} needs an id of small letters, digits and hyphens, such as id="step1"; this one has ${id ?? 'none'}`,
    );
  }
  const strange = [...options.keys()].find((name) => !known[kind].includes(name));
  if (strange !== undefined)
    throw new Error(`${kind} ${id}: ${strange} is not an option; write one of ${known[kind].join(', ')}`);
  const flag = flags.find((word) => word !== 'throws');
  if (flag !== undefined)
    throw new Error(`${kind} ${id}: ${flag} is not a word of a fence; the only one is throws`);
  return {
    id,
    kind,
    code,
    line,
    throws: flags.includes('throws'),
    ...checkOptions(kind, id, options),
    ...seedOf(id, options),
    ...recordedOf(id, options),
  };
}

function checkOptions(kind: string, id: string, options: FenceInfo['options']) {
  const title = options.get('title');
  const cannotFail = options.get('cannot-fail');
  const mutants = (options.get('mutants') ?? '').split(/\s+/).filter(Boolean);
  if (kind === 'check' && !title) throw new Error(`check ${id} needs a title, such as title="order is kept"`);
  if (kind === 'check' && mutants.length === 0 && cannotFail === undefined) {
    throw new Error(
      `check ${id} names no mutant that turns it red; write mutants="…", or cannot-fail="why" if nothing can`,
    );
  }
  return { mutants, ...(title !== undefined && { title }), ...(cannotFail !== undefined && { cannotFail }) };
}

function seedOf(id: string, options: FenceInfo['options']) {
  const text = options.get('seed');
  if (text === undefined) return {};
  const seed = Number(text);
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    throw new Error(`cell ${id}: seed=${text} is not a whole number from 0 to 4294967295`);
  }
  return { seed };
}

function recordedOf(id: string, options: FenceInfo['options']) {
  const recorded = options.get('recorded');
  const inputs = options.get('inputs');
  if (recorded === undefined && inputs !== undefined)
    throw new Error(
      `cell ${id}: inputs="…" chooses from recorded outputs; name their file with recorded="…"`,
    );
  return {
    ...(recorded !== undefined && { recorded }),
    ...(inputs !== undefined && { recordedInputs: inputs.split(/\s+/).filter(Boolean) }),
  };
}

function split(meta: string): FenceInfo {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (const [whole, name, quoted, bare] of meta.matchAll(/([a-z-]+)=(?:"([^"]*)"|(\S+))|\S+/g)) {
    if (name === undefined) words.push(whole);
    else options.set(name, quoted ?? bare ?? '');
  }
  return { words, options };
}
