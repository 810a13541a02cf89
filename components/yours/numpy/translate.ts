import { CellSyntaxError } from '../../../src/notebook/compile/cell-syntax-error.ts';
import { Expression } from './expression.ts';
import { readDefinition } from './definition.ts';
import { linesOf, placeOf, type Line } from './tokens.ts';

/** What a name of Python may not be called in TypeScript. */
const taken = new Set(
  'np given Math Infinity NaN arguments await break case catch const debugger default delete do enum eval export extends function implements interface let new null package private protected public static super switch this throw true false typeof undefined var void'.split(
    ' ',
  ),
);

/**
 * Turns a softmax in NumPy's words into TypeScript that declares `softmax` and calls np.ts: one formula of `x`, lines of
 * assignments with a formula at the end, or one `def` of such lines.
 *
 * @throws CellSyntaxError for everything else, with the place in the text
 */
export function translate(code: string): string {
  const lines = linesOf(code.replace(/\r\n?/g, '\n')).filter((line) => !isImport(line) && !isText(line));
  const [first] = lines;
  if (!first) throw new CellSyntaxError('There is no formula yet; write one of x.', { line: 1, column: 1 });
  const definition = readDefinition(first, lines.slice(1));
  if (definition) return written(definition.body, definition.input, definition.numbers, true);
  return written(lines, 'x', new Map(), false);
}

function written(
  lines: readonly Line[],
  input: string,
  numbers: ReadonlyMap<string, string>,
  returns: boolean,
): string {
  const names = new Map([[input, safe(input)]]);
  const made = [`const softmax = (given: number[]) => {`, `  let ${safe(input)} = np.array(given);`];
  for (const [name, number] of numbers) {
    names.set(name, safe(name));
    made.push(`  let ${safe(name)} = ${number};`);
  }
  lines.forEach((line, i) => {
    const isLast = i === lines.length - 1;
    if (line.indent !== lines[0]?.indent) refuse(line, 'This line is not indented like the one before it.');
    made.push(`  ${statement(line, names, isLast, returns)}`);
  });
  return [...made, '};'].join('\n');
}

function statement(line: Line, names: Map<string, string>, isLast: boolean, returns: boolean): string {
  const [first, second] = line.tokens;
  if (first?.text === 'return') {
    if (!returns) refuse(line, 'return belongs into a def; without one, the last line is the result.');
    if (!isLast) refuse(line, 'After return nothing is read; let it be the last line.');
    return `return ${new Expression(line, names, 1).whole()};`;
  }
  if (first?.type === 'name' && second?.text === '=') {
    if (isLast) refuse(line, `The last line has to be the result${returns ? ': return …' : ', a formula'}.`);
    const value = new Expression(line, names, 2).whole();
    const known = names.get(first.text);
    names.set(first.text, safe(first.text));
    return `${known ? '' : 'let '}${safe(first.text)} = ${value};`;
  }
  if (second && /^[-+*/]=$/.test(second.text))
    refuse(
      line,
      `${second.text} changes an array in place; write ${first?.text} = ${first?.text} ${second.text[0]} …`,
    );
  if (
    first &&
    /^(for|while|if|else|class|from|import|with|try|assert|raise|lambda|def|print)$/.test(first.text)
  )
    refuse(line, `The adapter reads formulas, assignments, def and return; it does not read ${first.text}.`);
  const value = new Expression(line, names).whole();
  if (!isLast) refuse(line, 'This formula is not used; give it a name, or let it be the last line.');
  if (returns) refuse(line, 'The last line of a def has to begin with return.');
  return `return ${value};`;
}

function isImport({ tokens }: Line): boolean {
  return /^import numpy( as np)?$/.test(tokens.map(({ text }) => text).join(' '));
}

function isText({ tokens }: Line): boolean {
  return tokens.length === 1 && tokens[0]?.type === 'string';
}

function safe(name: string): string {
  return taken.has(name) ? `${name}_` : name;
}

function refuse({ tokens, end }: Line, sentence: string): never {
  throw new CellSyntaxError(sentence, placeOf(tokens[0] ?? end));
}
