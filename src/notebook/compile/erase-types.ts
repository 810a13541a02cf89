import { tokenizer, type Options } from 'acorn';
import { transform } from 'sucrase';
import { CellSyntaxError } from './cell-syntax-error.ts';
import { errorInArrow } from './error-in-arrow.ts';
import { explainSyntax } from './explain-syntax.ts';
import { placeIn } from './place-in.ts';
import { refuseUnerasable } from './refuse-unerasable.ts';
import { sourceTokens, typescript, type SourceToken } from './source-tokens.ts';

/** The newest language that all three engines read: what only one of them knew would stop every cell of a program. */
export const language = { ecmaVersion: 2024, sourceType: 'module', allowHashBang: false } satisfies Options;

/** A token of the JavaScript, and where it stands in the reader's text. */
interface Kept {
  text: string;
  at: number;
}

/**
 * TypeScript to JavaScript of the same length: what is no type stays where it was, and types become blank. So what an engine says about a line and a column is true of the reader's text.
 *
 * @throws CellSyntaxError where the text can't be read, or holds TypeScript that is more than types
 */
export function eraseTypes(code: string): string {
  const js = transformed(code);
  if (js === code) return code;
  const tokens = sourceTokens(code);
  refuseUnerasable(code, tokens);
  const kept: Kept[] = [];
  try {
    align(js, tokens, code, kept);
  } catch (error) {
    // a sign that acorn refuses and sucrase lets through, such as @, stands in both texts
    throw explainSyntax(code, code, error, (at) => code.indexOf(js.charAt(at), kept.at(-1)?.at));
  }
  let made = '';
  for (const { text, at } of kept) made += separated(code.slice(made.length, at), text) + text;
  return made + separated(code.slice(made.length), '');
}

function transformed(code: string): string {
  const read = (text: string) => transform(text, typescript).code;
  try {
    return read(code);
  } catch (thrown) {
    const { error, at } = errorInArrow(code, thrown, read);
    throw explainSyntax(code, code, error, () => at);
  }
}

/** Finds every token of the JavaScript again among those of the TypeScript. */
function align(js: string, source: readonly SourceToken[], code: string, kept: Kept[]): void {
  const own = source.filter(({ isType }) => !isType);
  let [end, next] = [0, 0];
  for (const token of tokenizer(js, language)) {
    const text = js.slice(token.start, token.end);
    if (text === '') continue;
    while (own[next] && !((own[next]?.at ?? 0) >= end && code.startsWith(text, own[next]?.at))) next += 1;
    const at = own[next]?.at;
    if (at === undefined) {
      const message = 'This is TypeScript that is more than types, and a cell has only what can be erased.';
      throw new CellSyntaxError(message, placeIn(code, end));
    }
    next += 1;
    const last = kept.at(-1);
    const broken = code.slice(end, at).includes('\n');
    // a type may span lines where JavaScript has no line break: the bracket goes over the type, whose place is free
    if (broken && text === '=>' && last) last.at = at - 1;
    kept.push({ text, at: broken && text === '(' && last?.text === 'async' ? end : at });
    end = at + text.length;
  }
}

/** Where a type ended a statement, the next line may not go on with it: `a as number` before `[1].map(f)`. */
function separated(gap: string, next: string): string {
  const erased = gap.replace(/\/\/.*|\/\*[^]*?\*\//g, blank);
  const start = erased.search(/\S/);
  const ended =
    /^\s*(type|interface|declare|abstract|function|async)\b/.test(erased) ||
    (/^\s*(as|satisfies)\b[^]*\n/.test(erased) && /^[([`]/.test(next));
  return ended ? `${blank(gap.slice(0, start))};${blank(gap.slice(start + 1))}` : blank(gap);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
