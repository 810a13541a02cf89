import type { EditorHandle, EditorOptions, ErrorMark } from '../../src/editor/editor.ts';
import { plainEditor } from '../../src/progress/editor-choice.ts';
import type { Language } from './language.ts';

type Options = Pick<EditorOptions, 'label' | 'names' | 'onChange' | 'onRun' | 'onLeave' | 'onHelp'>;

/** The place of the reader's text: a listing until somebody edits it, then an editor of the kind that they chose. */
export class OwnEditor {
  readonly #host: HTMLElement;
  readonly #options: Options;
  #editor: EditorHandle | undefined;
  #plain = false;
  #listed: string;
  language: Language;

  constructor(host: HTMLElement, language: Language, options: Options) {
    this.#host = host;
    this.#options = options;
    this.language = language;
    this.#listed = host.querySelector('code')?.textContent ?? '';
  }

  get text(): string {
    return this.#editor?.text() ?? this.#listed;
  }

  get isOpen(): boolean {
    return this.#editor !== undefined;
  }

  /** Puts a text in; in an open editor the reader can undo it, unless the language is another one. */
  async show(text: string, language: Language): Promise<void> {
    const sameLanguage = language === this.language;
    this.language = language;
    this.#listed = text;
    if (!this.#editor) this.#host.querySelector('code')?.replaceChildren(text);
    else if (sameLanguage) this.#editor.setText(text);
    else await this.#replace(text);
  }

  async edit(point?: { x: number; y: number }): Promise<void> {
    if (!this.#editor) await this.#replace(this.text);
    this.#editor?.focus(point);
  }

  /** The reader has just chosen the other kind. */
  async follow(): Promise<void> {
    if (!this.#editor || this.#plain === plainEditor.get()) return;
    const hadFocus = this.#host.contains(document.activeElement);
    await this.#replace(this.text);
    if (hadFocus) this.#editor.focus();
  }

  showError(mark: ErrorMark | null): void {
    this.#editor?.showError(mark);
  }

  async #replace(code: string): Promise<void> {
    const plain = plainEditor.get();
    const [open, language] = await Promise.all([plain ? textarea() : coloured(), this.#colours(plain)]);
    this.#editor?.destroy();
    this.#host.replaceChildren();
    this.#plain = plain;
    this.#editor = open(this.#host, {
      code,
      ...this.#options,
      ...(language && { language }),
    });
  }

  async #colours(plain: boolean): Promise<EditorOptions['language']> {
    if (plain || this.language === 'ts') return undefined;
    return (await import('../../src/editor/python.ts')).python;
  }
}

async function textarea(): Promise<(host: HTMLElement, options: EditorOptions) => EditorHandle> {
  return (await import('../../src/editor/open-textarea.ts')).openTextarea;
}

async function coloured(): Promise<(host: HTMLElement, options: EditorOptions) => EditorHandle> {
  return (await import('../../src/editor/open-editor.ts')).openEditor;
}
