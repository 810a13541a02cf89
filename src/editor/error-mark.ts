import { StateEffect, StateField, type Extension, type Text } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';

/** Where something went wrong. Lines and columns count from 1, columns in UTF-16 units as JavaScript counts them. */
export interface ErrorMark {
  line: number;
  /** absent when only the line is known; then no word is marked */
  column?: number;
  message: string;
}

export const setError = StateEffect.define<ErrorMark | null>();

/** Marks the line and, where it is known, the word; the mark moves with the text until the next run says otherwise. */
const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(decorations, { changes, effects, newDoc }) {
    const effect = effects.findLast((candidate) => candidate.is(setError));
    return effect ? decorationsFor(effect.value as ErrorMark | null, newDoc) : decorations.map(changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

export const errorMarks: Extension = [
  marks,
  EditorView.contentAttributes.compute([marks], (state): Record<string, string> =>
    state.field(marks).size > 0 ? { 'aria-invalid': 'true' } : {},
  ),
];

function decorationsFor(mark: ErrorMark | null, text: Text): DecorationSet {
  if (!mark) return Decoration.none;
  const line = text.line(Math.min(Math.max(1, mark.line), text.lines));
  const start = Math.min(Math.max(0, (mark.column ?? Infinity) - 1), line.length);
  const [word = ''] = /^([\p{ID_Continue}$]+|.)/u.exec(line.text.slice(start)) ?? [];
  const place = Decoration.mark({ class: 'cm-errorPlace', attributes: { title: mark.message } });
  return Decoration.set([
    Decoration.line({ class: 'cm-errorLine' }).range(line.from),
    ...(word ? [place.range(line.from + start, line.from + start + word.length)] : []),
  ]);
}
