import { placedFieldsOf } from './answer-literal.ts';
import { declaredBy, type FieldsOf, type WidgetKind } from './widget-kinds.ts';

export type { FieldsOf, WidgetKind } from './widget-kinds.ts';

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
