import type { EditorHandle, EditorOptions } from '../../src/editor/editor.ts';
import type { NameInScope } from '../../src/editor/name-in-scope.ts';
import type { ChapterModel } from '../../src/notebook/page/model.ts';
import { plainEditor } from '../../src/progress/editor-choice.ts';
import type { CellView } from './cell-view.ts';

/** What happens in the editor of a cell. */
interface EditorEvents {
  changed: (view: CellView) => void;
  run: (view: CellView) => void;
  help: () => void;
}

interface EditorKind {
  plain: boolean;
  open: (host: HTMLElement, options: EditorOptions) => EditorHandle;
  namesFor: (view: CellView) => NameInScope[];
}

/** Opens the editors of a chapter, each in the kind that the reader chose. */
export class CellEditors {
  readonly #model: ChapterModel;
  readonly #views: ReadonlyMap<string, CellView>;
  readonly #events: EditorEvents;
  /** kind of the editors that are open */
  #plain: boolean | undefined;

  constructor(model: ChapterModel, views: ReadonlyMap<string, CellView>, events: EditorEvents) {
    this.#model = model;
    this.#views = views;
    this.#events = events;
  }

  /** Puts the focus into the editor of a cell, which is opened first where it is not yet; the first one loads its kind. */
  async edit(view: CellView, point?: { x: number; y: number }): Promise<void> {
    const kind = await this.#kind();
    view.editor ??= this.#open(view, kind);
    view.editor.focus(point);
  }

  /** Takes over a choice that the reader has just made: open editors change their kind, and keep text and focus. */
  async follow(): Promise<void> {
    if (this.#plain === undefined || this.#plain === plainEditor.get()) return;
    const kind = await this.#kind();
    for (const view of this.#views.values()) {
      if (!view.editor) continue;
      const hasFocus = view.part('source').contains(document.activeElement);
      const code = view.editor.text();
      view.editor.destroy();
      view.editor = this.#open(view, kind, code);
      if (hasFocus) view.editor.focus();
    }
  }

  async #kind(): Promise<EditorKind> {
    if (plainEditor.get()) {
      const { openTextarea } = await import('../../src/editor/open-textarea.ts');
      return { plain: true, open: openTextarea, namesFor: () => [] };
    }
    const [{ openEditor }, { namesInScope }] = await Promise.all([
      import('../../src/editor/open-editor.ts'),
      import('./names-in-scope.ts'),
    ]);
    const namesFor = (view: CellView) => {
      const others = this.#model.cells
        .filter(({ id }) => id !== view.id)
        .map(({ id, outputs }) => {
          const other = this.#views.get(id);
          return { id, outputs, ...(other?.edited && { text: other.text }) };
        });
      return namesInScope(others, this.#model.recorded !== undefined);
    };
    return { plain: false, open: openEditor, namesFor };
  }

  #open(view: CellView, { plain, open, namesFor }: EditorKind, code = view.text): EditorHandle {
    this.#plain = plain;
    const source = view.part('source');
    source.replaceChildren();
    const editor = open(source, {
      code,
      label: `code of ${view.id}`,
      names: () => namesFor(view),
      onChange: () => this.#events.changed(view),
      onRun: () => this.#events.run(view),
      onLeave: () => view.part('run').focus(),
      onHelp: () => this.#events.help(),
    });
    if (view.state === 'failed') editor.showError(view.error);
    return editor;
  }
}
