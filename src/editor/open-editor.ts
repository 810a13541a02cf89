import {
  history,
  isolateHistory,
  moveLineDown,
  moveLineUp,
  redo,
  standardKeymap,
  toggleComment,
  undo,
} from '@codemirror/commands';
import { typescriptLanguage } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { Annotation, Compartment, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, type Command } from '@codemirror/view';
import { bindings } from './bindings.ts';
import { completion } from './completion.ts';
import type { EditorHandle, EditorOptions } from './editor.ts';
import { errorMarks, goToError, setError } from './error-mark.ts';
import { tabKey } from './tab-key.ts';
import { theme } from './theme.ts';
import { tokenMarks } from './token-marks.ts';

const notByReader = Annotation.define<true>();

/** Nothing to undo is no reason to let the browser undo on its own. */
const always =
  (command: Command): Command =>
  (view) => (command(view), true);

/**
 * Opens a code editor inside `host`, after what it already holds.
 *
 * It stands in a shadow root of its own: there CodeMirror's styles are adopted style sheets, which the page's policy
 * allows, and not a style element, which it refuses.
 */
export function openEditor(host: HTMLElement, options: EditorOptions): EditorHandle {
  const frame = document.createElement('div');
  const root = frame.attachShadow({ mode: 'open' });
  const error = document.createElement('p');
  Object.assign(error, { id: 'error', hidden: true });
  root.append(error);
  host.append(frame);
  const tab = tabKey();
  const past = new Compartment();
  const names = completion(options.names);
  const does = (action: () => void) => () => (action(), true);
  const editing = bindings('editing', {
    run: does(options.onRun),
    leave: does(options.onLeave),
    toError: goToError,
    undo: always(undo),
    redo: always(redo),
    help: does(options.onHelp),
  });
  const editor = bindings('editor', {
    names: names.open,
    indent: tab.indent,
    outdent: tab.outdent,
    comment: toggleComment,
    lineUp: moveLineUp,
    lineDown: moveLineDown,
  });
  const view = new EditorView({
    parent: root,
    root,
    doc: options.code,
    extensions: [
      Prec.highest(keymap.of([...names.keys, ...editing, ...editor])),
      keymap.of(standardKeymap),
      tab.extension,
      names.extension,
      past.of(history()),
      options.language ?? typescriptLanguage,
      tokenMarks,
      bracketMatching(),
      indentOnInput(),
      indentUnit.of('  '),
      EditorState.tabSize.of(2),
      errorMarks(error),
      theme,
      // CodeMirror itself turns off spelling, capitals, corrections and translation.
      EditorView.contentAttributes.of({ 'aria-label': options.label }),
      EditorView.updateListener.of(({ docChanged, state, transactions }) => {
        if (docChanged && !transactions.some((transaction) => transaction.annotation(notByReader))) {
          options.onChange(state.doc.toString());
        }
      }),
    ],
  });
  return {
    text: () => view.state.doc.toString(),
    startOver(text) {
      const changes = { from: 0, to: view.state.doc.length, insert: text };
      view.dispatch({ changes, annotations: notByReader.of(true), effects: past.reconfigure([]) });
      view.dispatch({ effects: past.reconfigure(history()) });
    },
    setText(text) {
      const changes = { from: 0, to: view.state.doc.length, insert: text };
      // a step of its own, or one undo would take back what was typed just before, too
      view.dispatch({ changes, annotations: [notByReader.of(true), isolateHistory.of('full')] });
    },
    focus(point) {
      view.focus();
      const position = point && view.posAtCoords(point);
      if (typeof position !== 'number') return;
      view.dispatch({ selection: { anchor: position } });
      tab.engage();
    },
    showError: (mark) => view.dispatch({ effects: setError.of(mark) }),
    destroy() {
      view.destroy();
      frame.remove();
    },
  };
}
