/** Keys as CodeMirror writes them: `Mod` is Ctrl, on a Mac ⌘. */
export interface Key {
  keys: readonly string[];
  /** further ones, on a Mac only */
  mac?: readonly string[];
  /** what it does, for the sheet of keys */
  meaning: string;
}

/**
 * Every key that the notebook binds, by where it works. The page, both editors and the sheet of keys read this table, so
 * that none can say what another does not do.
 */
export const keys = {
  page: {
    help: { keys: ['?'], meaning: 'show these keys; not while you type in a text field' },
  },
  listing: {
    edit: { keys: ['Enter'], meaning: 'edit the code that has the focus' },
    run: { keys: ['Shift-Enter', 'Mod-Enter'], meaning: 'run the cell and what depends on it' },
  },
  editing: {
    run: { keys: ['Shift-Enter', 'Mod-Enter'], meaning: 'run the cell and what depends on it' },
    leave: { keys: ['Escape'], meaning: 'leave the code; the focus goes to Run' },
    toError: { keys: ['F8'], meaning: 'go to the error and hear it' },
    undo: { keys: ['Mod-z'], meaning: 'undo; a reset too' },
    redo: { keys: ['Mod-y', 'Mod-Shift-z'], meaning: 'redo' },
    help: { keys: ['F1'], meaning: 'show these keys' },
  },
  editor: {
    names: { keys: ['Ctrl-Space'], mac: ['Alt-i'], meaning: 'list the names in scope, with what they are' },
    indent: {
      keys: ['Tab'],
      meaning: 'indent, once you have typed or clicked in the code; before that, move on',
    },
    outdent: { keys: ['Shift-Tab'], meaning: 'indent less, or move back' },
    comment: { keys: ['Mod-/'], meaning: 'turn lines into comments and back' },
    lineUp: { keys: ['Alt-ArrowUp'], meaning: 'move the line up' },
    lineDown: { keys: ['Alt-ArrowDown'], meaning: 'move the line down' },
  },
  list: {
    next: { keys: ['ArrowDown'], meaning: 'choose the next name' },
    previous: { keys: ['ArrowUp'], meaning: 'choose the one before' },
    accept: { keys: ['Enter'], meaning: 'put the chosen name in; with none chosen, break the line' },
    close: { keys: ['Escape'], meaning: 'close the list' },
  },
} as const satisfies Record<string, Record<string, Key>>;

export type KeyPlace = keyof typeof keys;
export type KeyAction<P extends KeyPlace> = keyof (typeof keys)[P] & string;

/** What is done in a place, for every key that the table has there: true when it was done, false to let the key pass. */
export type KeyActions<P extends KeyPlace, Arguments extends unknown[] = []> = Record<
  KeyAction<P>,
  (...args: Arguments) => boolean
>;
