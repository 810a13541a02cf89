import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { typescriptLanguage } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { Annotation, EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { errorMarks, setError, type ErrorMark } from './error-mark.ts';
import { tabKey } from './tab-key.ts';
import { theme } from './theme.ts';
import { tokenMarks } from './token-marks.ts';

const languages = { ts: typescriptLanguage };

export interface EditorOptions {
  code: string;
  /** what the editor is called by assistive technology */
  label: string;
  language: keyof typeof languages;
  /** after each change by the reader, undo and redo included; not after setText */
  onChange: (text: string) => void;
  /** Shift+Enter or Mod+Enter */
  onRun: () => void;
  /** Escape */
  onLeave: () => void;
  /** F1 */
  onHelp: () => void;
}

export interface EditorHandle {
  text(): string;
  /** Replaces the text; the reader can undo it. */
  setText(text: string): void;
  /** With the point of the click that opened the editor, puts the cursor there; Tab then indents. */
  focus(point?: { x: number; y: number }): void;
  showError(mark: ErrorMark | null): void;
  destroy(): void;
}

const notByReader = Annotation.define<true>();

/**
 * Opens a code editor inside `host`, after what it already holds.
 *
 * It stands in a shadow root of its own: there CodeMirror's styles are adopted style sheets, which the page's policy
 * allows, and not a style element, which it refuses.
 */
export function openEditor(host: HTMLElement, options: EditorOptions): EditorHandle {
  const frame = document.createElement('div');
  const root = frame.attachShadow({ mode: 'open' });
  host.append(frame);
  const tab = tabKey();
  const key = (name: string, action: () => void) => ({ key: name, run: () => (action(), true) });
  const keys = [
    key('Shift-Enter', options.onRun),
    key('Mod-Enter', options.onRun),
    key('Escape', options.onLeave),
    key('F1', options.onHelp),
  ];
  const view = new EditorView({
    parent: root,
    root,
    doc: options.code,
    extensions: [
      Prec.highest(keymap.of(keys)),
      tab.extension,
      keymap.of([...historyKeymap, ...defaultKeymap]),
      history(),
      languages[options.language],
      tokenMarks,
      bracketMatching(),
      indentOnInput(),
      indentUnit.of('  '),
      EditorState.tabSize.of(2),
      errorMarks,
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
    setText(text) {
      const changes = { from: 0, to: view.state.doc.length, insert: text };
      view.dispatch({ changes, annotations: notByReader.of(true) });
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
