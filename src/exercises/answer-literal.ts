import { declaredBy, type WidgetKind } from './widget-kinds.ts';

/** A text in an answer, and where it begins. */
interface FieldText {
  text: string;
  /** offset of its first character in the answer */
  at: number;
}

/**
 * The texts that the widgets have to hold, and where they stand.
 *
 * @returns undefined for an answer that says more than a list or an object of texts and numbers
 */
export function placedFieldsOf(
  kind: WidgetKind,
  text: string,
): FieldText[] | Record<string, FieldText> | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  const [keyword, name, equals, open, ...rest] = tokens;
  if (keyword?.text !== 'const' || name?.text !== declaredBy[kind] || equals?.text !== '=') return undefined;
  if (rest.at(-1)?.text === ';') rest.pop();
  const close = rest.pop();
  if (rest.at(-1)?.text === ',') rest.pop();
  if (kind === 'order' || kind === 'choose')
    return open?.text === '[' && close?.text === ']' ? listOf(rest) : undefined;
  return open?.text === '{' && close?.text === '}' ? recordOf(rest, kind) : undefined;
}

interface Token extends FieldText {
  kind: 'string' | 'number' | 'name' | 'sign';
}

/** Strings, numbers, names and signs between blanks and comments; undefined when there is anything else. */
function tokensOf(code: string): Token[] | undefined {
  const piece =
    /\s+|\/\/.*|\/\*[^]*?\*\/|(?<string>'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\$])*`)|(?<number>-?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?|-Infinity)|(?<name>[\p{ID_Start}$_][\p{ID_Continue}$]*)|(?<sign>[=[\]{}:,;])/uy;
  const tokens: Token[] = [];
  let at = 0;
  while (at < code.length) {
    piece.lastIndex = at;
    const groups = piece.exec(code)?.groups;
    if (!groups) return undefined;
    const { string, number, name, sign } = groups;
    if (string !== undefined) tokens.push({ kind: 'string', text: unquoted(string), at: at + 1 });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, at });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, at });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, at });
    at = piece.lastIndex;
  }
  return tokens;
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', '\n': '' };

function unquoted(string: string): string {
  return string
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, code: string | undefined, sign: string) =>
      code === undefined ? (escapes[sign] ?? sign) : String.fromCharCode(parseInt(code, 16)),
    );
}

function listOf(tokens: Token[]): FieldText[] | undefined {
  const right = tokens.every(({ kind, text }, i) => (i % 2 === 0 ? kind === 'string' : text === ','));
  return right ? tokens.filter((_, i) => i % 2 === 0) : undefined;
}

function recordOf(tokens: Token[], kind: WidgetKind): Record<string, FieldText> | undefined {
  const fields: Record<string, FieldText> = {};
  for (let i = 0; i < tokens.length; i += 4) {
    const [name, colon, value, comma] = tokens.slice(i, i + 4);
    if (!name || name.kind === 'sign' || colon?.text !== ':' || !value) return undefined;
    if (comma && comma.text !== ',') return undefined;
    const text = kind === 'blank' ? expressionOf(value) : predictionOf(value);
    if (text === undefined) return undefined;
    fields[name.text] = { text, at: value.at };
  }
  return fields;
}

function expressionOf({ kind, text }: Token): string | undefined {
  return kind === 'string' ? text : undefined;
}

function predictionOf({ kind, text }: Token): string | undefined {
  if (kind === 'name')
    return text === 'NaN' || text === 'Infinity' ? text : text === 'undefined' ? '' : undefined;
  return kind === 'sign' ? undefined : text;
}
