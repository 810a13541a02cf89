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
