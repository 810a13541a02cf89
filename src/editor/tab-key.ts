import { indentLess, indentMore } from '@codemirror/commands';
import { Transaction, type Extension } from '@codemirror/state';
import { EditorView, type Command } from '@codemirror/view';

interface TabKey {
  /** what Tab does */
  indent: Command;
  /** what Shift+Tab does */
  outdent: Command;
  /** for a click that opened the editor and so came before it */
  engage: () => void;
  extension: Extension;
}

/**
 * Tab indents once the reader has typed or clicked since the editor got the focus; before that, and after Escape, it
 * moves on, so that nobody who walks through the page with Tab is caught.
 */
export function tabKey(): TabKey {
  let engaged = false;
  const engage = () => void (engaged = true);
  const release = () => void (engaged = false);
  const whenEngaged =
    (command: Command): Command =>
    (view) =>
      engaged && command(view);
  const extension = [
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
  return { indent: whenEngaged(indentMore), outdent: whenEngaged(indentLess), engage, extension };
}
