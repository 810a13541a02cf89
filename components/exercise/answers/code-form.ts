import type { NameInScope } from '../../../src/editor/name-in-scope.ts';
import { OwnEditor } from '../../yours/own-editor.ts';
import type { AnswerEvents, AnswerForm } from './answer-form.ts';

/** Code in the editor of the kind that the reader chose. */
export function codeForm(host: HTMLElement, events: AnswerEvents): AnswerForm {
  let library: readonly NameInScope[] = [];
  const editor = new OwnEditor(host, 'ts', {
    label: 'code of your answer',
    names: () => library,
    onChange: events.onChange,
    onRun: events.onRun,
    onLeave: events.onLeave,
    onHelp: events.onHelp,
  });
  return {
    text: () => editor.text,
    show: (text) => void editor.show(text, 'ts'),
    async focus(point) {
      const [docs] = await Promise.all([
        import('../../notebook/library-docs.ts?computed'),
        editor.edit(point),
      ]);
      library = docs.default;
    },
    showError: (mark) => editor.showError(mark),
    follow: () => editor.follow(),
  };
}
