import { indentLess, indentMore } from '@codemirror/commands';
import { Transaction, type Extension } from '@codemirror/state';
import { EditorView, keymap, type Command } from '@codemirror/view';

/**
 * Tab indents once the reader has typed or clicked since the editor got the focus; before that, and after Escape, it
 * moves on, so that nobody who walks through the page with Tab is caught.
 *
 * @returns the extension, and `engage` for a click that opened the editor and so came before it
 */
export function tabKey(): { extension: Extension; engage: () => void } {
  let engaged = false;
  const engage = () => void (engaged = true);
  const release = () => void (engaged = false);
  const whenEngaged =
    (command: Command): Command =>
    (view) =>
      engaged && command(view);
  const extension = [
    keymap.of([{ key: 'Tab', run: whenEngaged(indentMore), shift: whenEngaged(indentLess) }]),
    EditorView.domEventObservers({
      pointerdown: engage,
      blur: release,
      keydown: ({ key }) => void (key === 'Escape' && release()),
    }),
    EditorView.updateListener.of(({ docChanged, transactions }) => {
      if (docChanged && transactions.some((transaction) => transaction.annotation(Transaction.userEvent)))
        engage();
    }),
  ];
  return { extension, engage };
}
