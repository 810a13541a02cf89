/** What the widgets of an answer hold: texts by name, or ids in order. */
export interface FieldsOf {
  /** expressions by the names of their blanks */
  blank: Record<string, string>;
  /** numbers by name, as they were typed; an empty text is no number yet */
  predict: Record<string, string>;
  /** ids of the lines, first to last */
  order: string[];
  /** ids of the options that are chosen */
  choose: string[];
}

export type WidgetKind = keyof FieldsOf;

/** The name that an answer of each kind declares. */
export const declaredBy: Readonly<Record<WidgetKind, string>> = {
  blank: 'blanks',
  predict: 'prediction',
  order: 'order',
  choose: 'choice',
};

/** The TypeScript that says what the widgets hold. */
export function answerText<K extends WidgetKind>(kind: K, fields: FieldsOf[K]): string {
  const value = Array.isArray(fields)
    ? `[${fields.map(quoted).join(', ')}]`
    : recordText(fields, kind === 'predict' ? numberOf : quoted);
  return `const ${declaredBy[kind]} = ${value};\n`;
}

function recordText(fields: Record<string, string>, valueOf: (text: string) => string): string {
  const entries = Object.entries(fields).map(([name, text]) => `${keyText(name)}: ${valueOf(text)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function keyText(name: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : quoted(name);
}

function quoted(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inside}'`;
}

/** A typed number as code; what is none stays a text, which the checks refuse in a sentence. */
function numberOf(typed: string): string {
  const text = typed
    .trim()
    .replace('−', '-')
    .replace('∞', 'Infinity')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2');
  if (text === '') return 'undefined';
  return text === 'NaN' || !Number.isNaN(Number(text)) ? text : quoted(typed);
}

/** A text in an answer, and where it begins. */
export interface FieldText {
  text: string;
  /** offset of its first character in the answer */
  at: number;
}

/**
 * What the widgets have to hold for a text.
 *
 * @returns undefined for a text that says more than `answerText` could, such as one with a computation in it
 */
export function fieldsOf<K extends WidgetKind>(kind: K, text: string): FieldsOf[K] | undefined {
  const found = placedFieldsOf(kind, text);
  if (found === undefined) return undefined;
  const fields = Array.isArray(found)
    ? found.map((field) => field.text)
    : Object.fromEntries(Object.entries(found).map(([name, field]) => [name, field.text]));
  return fields as FieldsOf[K];
}

/** The same with the places of the texts. */
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
