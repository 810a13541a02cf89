import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import {
  Decoration,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { eachToken } from './tokens.ts';

/** Gives the code in the editor the classes that it has in the static listing. */
export const tokenMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    tree;

    constructor(view: EditorView) {
      this.tree = syntaxTree(view.state);
      this.decorations = marks(view);
    }
    update({ view, state, docChanged, viewportChanged }: ViewUpdate) {
      const tree = syntaxTree(state);
      if (!docChanged && !viewportChanged && tree === this.tree) return;
      this.tree = tree;
      this.decorations = marks(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function marks({ state, visibleRanges }: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const range of visibleRanges) {
    const put = (from: number, to: number, classes: string) =>
      builder.add(from, to, Decoration.mark({ class: classes }));
    eachToken(syntaxTree(state), (from, to) => state.sliceDoc(from, to), put, range);
  }
  return builder.finish();
}
