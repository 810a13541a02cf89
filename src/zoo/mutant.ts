import { isKind, kinds, type Kind } from './kinds.ts';

/** A file of content/mutants: what is wrong, who writes it, and the code. */
export interface Mutant {
  /** the file's name without `.ts` */
  name: string;
  /** the function that it is; `cell` for a piece of one chapter, `input` for right code that meets a hard input */
  kind: Kind | 'cell' | 'input';
  /** one sentence: what it does, and what comes of it */
  what: string;
  /** who writes it and why, to be read after "Written by" */
  wrote: string;
  /** where somebody really did */
  sources: Source[];
  /** ids of laws that it breaks; the tests hold it to that */
  breaks: string[];
  /** what its declarations are called: `candidate` for a whole function, or the cell's names that it replaces */
  declares: string[];
  /** the file, as it can stand in the place of a cell */
  code: string;
}

interface Source {
  url: string;
  /** what is to be seen there */
  says: string;
}

const tags = ['kind', 'breaks', 'wrote', 'source'] as const;

/** Which names can stand for a function of each kind. `step1` is the notebook's first step; see whole-function.ts. */
const namesOf: Readonly<Record<Kind, readonly string[]>> = {
  softmax: ['candidate', 'step1'],
  batch: ['along'],
  temperature: ['atTemperature'],
  'log-softmax': ['logShares'],
  jacobian: ['derivatives'],
  'masked-softmax': ['masked'],
  'cross-entropy': ['loss'],
  'top-p': ['nucleus'],
  sample: ['draw'],
};

/**
 * Reads the file of a mutant: a comment with a sentence and tags, then the code.
 *
 * @throws Error in a sentence with the file and what to write
 */
export function readMutant(name: string, text: string): Mutant {
  const refuse = (sentence: string): never => {
    throw new Error(`content/mutants/${name}.ts ${sentence}`);
  };
  const [, header = '', body = ''] = /^\/\*\*([\s\S]*?)\*\/\n([\s\S]*)$/.exec(text) ?? [];
  if (header === '') refuse('has to begin with a comment /** … */ that says what is wrong');
  const [what = '', ...rest] = header.replace(/^ *\* ?/gm, '').split(/^@/m);
  const found = rest.map((tag) => {
    const [, word = '', value = ''] = /^(\S+)\s+([\s\S]*)$/.exec(tag) ?? [];
    if (!tags.some((known) => known === word)) {
      refuse(
        `has the tag @${tag.split(/\s/, 1)[0]}; known are ${tags.map((known) => `@${known}`).join(', ')}`,
      );
    }
    return [word, oneLine(value)] as const;
  });
  const all = (tag: (typeof tags)[number]) =>
    found.filter(([word]) => word === tag).map(([, value]) => value);
  const one = (tag: (typeof tags)[number]): string => {
    const [value, second] = all(tag);
    if (!value || second !== undefined) refuse(`needs one @${tag}; it has ${all(tag).length}`);
    return value ?? '';
  };
  if (oneLine(what) === '') refuse('does not say what is wrong; write one sentence before the tags');
  const kind = one('kind');
  if (!isKind(kind) && kind !== 'cell' && kind !== 'input') {
    return refuse(`is of the kind ${kind}; known are ${[...kinds, 'cell', 'input'].join(', ')}`);
  }
  const declares = [...body.matchAll(/^(?:const|let|function) (\w+)/gm)].map(([, declared = '']) => declared);
  if (isKind(kind) && !(declares.length === 1 && namesOf[kind].includes(declares[0] ?? ''))) {
    refuse(
      `is of the kind ${kind}, so it has to declare ${namesOf[kind].join(' or ')} and nothing else; it declares ${declares.join(', ') || 'nothing'}`,
    );
  }
  const breaks = all('breaks').flatMap((ids) => ids.split(' '));
  if (isKind(kind) && breaks.length === 0) refuse('needs @breaks with the ids of laws that it breaks');
  if (!isKind(kind) && breaks.length > 0) {
    refuse(`is of the kind ${kind}, whose laws are the checks of a chapter; leave @breaks out`);
  }
  const sources = all('source').map((value) => {
    const [, url = '', says = ''] = /^(https:\/\/\S+) (.+)$/.exec(value) ?? [];
    if (url === '') refuse(`has the @source "${value}"; write an address and what is to be seen there`);
    return { url, says };
  });
  return { name, kind, what: oneLine(what), wrote: one('wrote'), sources, breaks, declares, code: text };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
