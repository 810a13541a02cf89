import { CellSyntaxError } from '../../../src/notebook/compile/cell-syntax-error.ts';
import { placeOf, type Line, type Token } from './tokens.ts';

/** A `def`: its first parameter is the scores, the others have numbers or nothing as their defaults. */
interface Definition {
  input: string;
  /** parameters with a number as default, as TypeScript */
  numbers: Map<string, string>;
  body: Line[];
}

/**
 * Reads `def softmax(x, axis=-1):` and what belongs to it.
 *
 * @returns undefined where the line is no def
 * @throws CellSyntaxError
 */
export function readDefinition(line: Line, rest: readonly Line[]): Definition | undefined {
  const { tokens } = line;
  if (tokens[0]?.text !== 'def') return undefined;
  const refuse = (sentence: string, at: Token | Line['end'] = line.end): never => {
    throw new CellSyntaxError(sentence, placeOf(at));
  };
  const colon = bodyColon(tokens);
  if (colon < 0) refuse('A def ends with a colon.');
  if (tokens[1]?.type !== 'name' || tokens[2]?.text !== '(') refuse('Write def softmax(x):', tokens[1]);
  const close = tokens.findIndex(({ text }) => text === ')');
  if (close < 0 || close > colon) refuse('Here a ) is missing.', tokens[colon]);
  const [input, ...others] = parameters(tokens.slice(3, close));
  if (input?.name?.type !== 'name' || input.value)
    return refuse('The first parameter is the scores.', tokens[3]);
  const numbers = new Map<string, string>();
  for (const { name, value } of others) {
    const text = value?.map((token) => token.text).join('');
    if (!name || text === undefined) refuse('Only the scores may have no default.', name);
    else if (/^[-+]?[\d._]+(e[-+]?\d+)?$/i.test(text))
      numbers.set(name.text, String(Number(text.replaceAll('_', ''))));
    else if (text !== 'None') refuse(`A default is a number or None here, not ${text}.`, value?.[0] ?? name);
  }
  const own = tokens.slice(colon + 1);
  if (own.length > 0) {
    if (rest[0]) refuse('After a def on one line nothing is read.', rest[0].tokens[0]);
    return { input: input.name.text, numbers, body: [{ ...line, tokens: own }] };
  }
  const outside = rest.find(({ indent }) => indent <= line.indent);
  if (outside) refuse('The adapter reads one def, and nothing beside it but imports.', outside.tokens[0]);
  if (rest.length === 0) refuse('The def has no lines of its own; indent them.');
  return { input: input.name.text, numbers, body: [...rest] };
}

/** The colon that ends the head; those inside brackets belong to type hints. */
function bodyColon(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens.findIndex(({ text }) => {
    if (/^[([{]$/.test(text)) depth += 1;
    if (/^[)\]}]$/.test(text)) depth -= 1;
    return text === ':' && depth === 0;
  });
}

function parameters(tokens: readonly Token[]): { name: Token | undefined; value: Token[] | undefined }[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === ',') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts
    .filter((part) => part.length > 0)
    .map((part) => {
      const equals = part.findIndex(({ text }) => text === '=');
      return { name: part[0], value: equals < 0 ? undefined : part.slice(equals + 1) };
    });
}
