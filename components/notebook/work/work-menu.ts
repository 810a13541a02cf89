import type { OpenLink } from './open-link.ts';
import type { ReadersWork } from './readers-work.ts';

/** What the menu "My work" does; each of its parts is loaded when it is chosen. */
export class WorkMenu {
  readonly #work: ReadersWork;
  #link: OpenLink | undefined;

  constructor(work: ReadersWork) {
    this.#work = work;
  }

  /** @param action the `data-part` that was pressed */
  async act(action: string): Promise<void> {
    this.#close();
    if (action === 'reset-all') return (await import('./reset-all.ts')).resetAll(this.#work);
    if (action === 'download-ts') return (await import('./download-ts.ts')).downloadTs(this.#work);
    if (action === 'download-html') return (await import('./download-html.ts')).downloadHtml(this.#work);
    if (action === 'share') return (await import('./share.ts')).share(this.#work);
  }

  /** Shows what a link brought. */
  async open(fragment: string): Promise<void> {
    const { OpenLink: Link } = await import('./open-link.ts');
    this.#link?.close();
    this.#link = new Link(this.#work, fragment);
    await this.#link.show();
  }

  /** Loads the file that was chosen. */
  async load(input: HTMLInputElement): Promise<void> {
    this.#close();
    const file = input.files?.[0];
    if (file) await (await import('./load-file.ts')).loadFile(this.#work, file);
    // so that the same file can be chosen again
    input.value = '';
  }

  /** Closing hands the focus back to the button of the menu. */
  #close(): void {
    this.#work.root.querySelector<HTMLElement>('[data-part="work-list"]')?.hidePopover();
  }
}
