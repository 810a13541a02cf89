/** Texts of a chapter's cells on their way out of the page and back: in a link or in a file. */
export interface CarriedCode {
  /** the chapter's slug */
  chapter: string;
  cells: CarriedCell[];
}

export interface CarriedCell {
  id: string;
  /** hash of the author's text that the code was made from */
  base: string;
  code: string;
}

type Row = [id: string, base: string, code: string];

/** As JSON, which holds any text, half characters included. */
export function toJson({ chapter, cells }: CarriedCode): string {
  return JSON.stringify({ chapter, cells: cells.map(({ id, base, code }): Row => [id, base, code]) });
}

/** @returns undefined for JSON that says something else; @throws SyntaxError for what is no JSON */
export function fromJson(json: string): CarriedCode | undefined {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) return undefined;
  const { chapter, cells } = value as Record<string, unknown>;
  if (typeof chapter !== 'string' || !Array.isArray(cells) || !cells.every(isRow)) return undefined;
  return { chapter, cells: cells.map(([id, base, code]) => ({ id, base, code })) };
}

function isRow(value: unknown): value is Row {
  return Array.isArray(value) && value.length === 3 && value.every((text) => typeof text === 'string');
}
