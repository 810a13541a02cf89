import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  currentCompletions,
  moveCompletionSelection,
  selectedCompletionIndex,
  setSelectedCompletion,
  startCompletion,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { EditorView, type Command, type KeyBinding } from '@codemirror/view';
import { bindings } from './bindings.ts';
import { completionSource } from './completion-source.ts';
import { completionTheme } from './completion-theme.ts';
import type { NameInScope } from './name-in-scope.ts';

interface Names {
  /** Opens the list with its first name chosen. */
  open: Command;
  /** the keys of an open list; they must come before the editor's own */
  keys: KeyBinding[];
  extension: Extension;
}

/**
 * A list of names: by itself while the reader types, and then with no name chosen, so that Enter stays a line break until
 * the reader goes into the list; with the first name chosen when the reader asks for it.
 */
export function completion(names: () => readonly NameInScope[]): Names {
  let asked = false;
  const isOpen: Command = ({ state }) => currentCompletions(state).length > 0;
  const whenOpen =
    (command: Command): Command =>
    (view) =>
      isOpen(view) && command(view);
  const chooseFirst = EditorView.updateListener.of(({ view, state }) => {
    if (!asked || !isOpen(view)) return;
    asked = false;
    if (selectedCompletionIndex(state) === null)
      queueMicrotask(() => view.dispatch({ effects: setSelectedCompletion(0) }));
  });
  return {
    open(view) {
      asked = true;
      return startCompletion(view);
    },
    keys: bindings('list', {
      next: whenOpen(moveCompletionSelection(true)),
      previous: whenOpen(moveCompletionSelection(false)),
      accept: whenOpen(acceptCompletion),
      close: whenOpen(closeCompletion),
    }),
    extension: [
      autocompletion({
        override: [completionSource(names)],
        selectOnOpen: false,
        defaultKeymap: false,
        icons: false,
        positionInfo: () => ({}), // it stands below the list
      }),
      chooseFirst,
      EditorView.domEventObservers({ keydown: ({ key }) => void (key !== ' ' && (asked = false)) }),
      completionTheme,
    ],
  };
}
