import { EditorState, StateEffect, StateField, type Extension, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type Command } from '@codemirror/view';
import { errorWords, type ErrorMark } from './editor.ts';

export const setError = StateEffect.define<ErrorMark | null>();

/** A mark, and the offsets of what it stands at: its line, and its word where there is one. */
interface PlacedMark extends ErrorMark {
  from: number;
  to: number;
  word?: { from: number; to: number };
}

/** The mark moves with the text, and goes when the text changes in its line: it may be wrong from then on. */
const marked = StateField.define<PlacedMark | null>({
  create: () => null,
  update(mark, transaction) {
    const effect = transaction.effects.findLast((candidate) => candidate.is(setError));
    if (effect) return effect.value && place(effect.value as ErrorMark, transaction.state);
    if (!mark || !transaction.docChanged) return mark;
    return transaction.changes.touchesRange(mark.from, mark.to) ? null : moved(mark, transaction);
  },
  provide: (field) => EditorView.decorations.from(field, decorations),
});

/** Moves the cursor to the error, where its message is read out. */
export const goToError: Command = (view) => {
  const mark = view.state.field(marked);
  if (!mark) return false;
  const anchor = mark.word?.from ?? mark.from;
  const effects = EditorView.announce.of(errorWords(mark));
  view.dispatch({ selection: { anchor }, scrollIntoView: true, effects });
  return true;
};

/**
 * Marks the line and, where it is known, the word, and shows the message below the line.
 *
 * @param describedBy id of an element in the same root that gets the message in words, for who comes into the editor
 */
export function errorMarks(description: HTMLElement): Extension {
  return [
    marked,
    EditorView.contentAttributes.compute([marked], (state): Record<string, string> =>
      state.field(marked) ? { 'aria-invalid': 'true', 'aria-describedby': description.id } : {},
    ),
    EditorView.updateListener.of(({ state }) => {
      const mark = state.field(marked);
      description.textContent = mark ? errorWords(mark) : '';
    }),
    // Who walks into the line with the arrow keys hears what is wrong with it.
    EditorState.transactionExtender.of(({ startState, newSelection, effects, docChanged }) => {
      const mark = startState.field(marked);
      if (
        !mark ||
        docChanged ||
        effects.some((effect) => effect.is(setError) || effect.is(EditorView.announce))
      )
        return null;
      const isIn = (at: number) => at >= mark.from && at <= mark.to;
      const enters = isIn(newSelection.main.head) && !isIn(startState.selection.main.head);
      return enters ? { effects: EditorView.announce.of(errorWords(mark)) } : null;
    }),
  ];
}

function place(mark: ErrorMark, { doc }: EditorState): PlacedMark {
  const line = doc.line(Math.min(Math.max(1, mark.line), doc.lines));
  const start = Math.min(Math.max(0, (mark.column ?? Infinity) - 1), line.length);
  const [word = ''] = /^([\p{ID_Continue}$]+|.)/u.exec(line.text.slice(start)) ?? [];
  const from = line.from + start;
  return { ...mark, from: line.from, to: line.to, ...(word && { word: { from, to: from + word.length } }) };
}

function moved(mark: PlacedMark, { changes, state }: Transaction): PlacedMark {
  const [from, to] = [changes.mapPos(mark.from), changes.mapPos(mark.to)];
  const shift = from - mark.from;
  const word = mark.word && { word: { from: mark.word.from + shift, to: mark.word.to + shift } };
  return { ...mark, ...word, from, to, line: state.doc.lineAt(from).number };
}

function decorations(mark: PlacedMark | null) {
  if (!mark) return Decoration.none;
  return Decoration.set([
    Decoration.line({ class: 'cm-errorLine' }).range(mark.from),
    ...(mark.word ? [Decoration.mark({ class: 'cm-errorPlace' }).range(mark.word.from, mark.word.to)] : []),
    Decoration.widget({ widget: new Message(mark.message), block: true, side: 1 }).range(mark.to),
  ]);
}

class Message extends WidgetType {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
  override eq(other: Message): boolean {
    return other.text === this.text;
  }
  override toDOM(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'cm-errorMessage';
    element.textContent = this.text;
    return element;
  }
}
