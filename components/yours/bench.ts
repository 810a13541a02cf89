import { errorWords } from '../../src/editor/editor.ts';
import { Announcer } from '../notebook/work/announcer.ts';
import { putNotice } from '../notebook/work/notice.ts';
import { examples, firstOf, type Example } from './examples.ts';
import { Judging, type Ending } from './judging.ts';
import type { Language } from './language.ts';
import { OwnEditor } from './own-editor.ts';
import { OwnTexts } from './own-texts.ts';
import { readSeed } from './seed.ts';
import { VerdictView } from './verdict-view.ts';

const changedSince = 'not judged since the change';

/** What the buttons around the reader's softmax do. */
export class Bench {
  readonly #root: HTMLElement;
  readonly #editor: OwnEditor;
  readonly #texts: OwnTexts;
  readonly #judging: Judging;
  readonly #say: (text: string) => void;
  #turn = 0;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#say = new Announcer(this.#part('announcement')).say;
    this.#judging = new Judging(new VerdictView(this.#part('whole-verdict'), root.dataset['zoo']));
    this.#texts = new OwnTexts(this.#part('notices'), (language) => {
      if (language === this.#editor.language) void this.#put(this.#texts.text(language), language);
    });
    this.#editor = new OwnEditor(this.#part('source'), 'ts', {
      label: 'code of softmax',
      names: () => [],
      onChange: (text) => this.#changed(text),
      onRun: () => void this.judge(),
      onLeave: () => this.#part('run').focus(),
      onHelp: () => this.#keys(),
    });
    root.addEventListener('editor-choice', () => void this.#editor.follow());
    const first = this.#texts.first;
    if (this.#texts.isEdited(first)) void this.#put(this.#texts.text(first), first);
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  async act(action: string, value: string, point?: { x: number; y: number }): Promise<void> {
    if (action === 'run') return this.judge();
    if (action === 'stop') return this.#judging.stop();
    if (action === 'keys') return this.#keys();
    if (action === 'edit') return this.#editor.edit();
    if (action === 'language') return this.#put(this.#texts.text(value as Language), value as Language);
    if (action === 'reset')
      return this.#replace(firstOf(this.#editor.language), 'Back to the first example.');
    const example = examples.find(({ id }) => id === value);
    if (action === 'example' && example) return this.#replace(example, `Here is ${example.label}.`);
    // a click that ends a selection is a reader who copies
    if (action === 'source' && !this.#editor.isOpen && getSelection()?.isCollapsed !== false)
      return this.#editor.edit(point);
  }

  async judge(): Promise<void> {
    const seed = readSeed(this.#part('seed') as HTMLInputElement);
    if (seed === undefined)
      return this.#end({ state: 'failed', words: 'A seed is a whole number from 0 to 2147483647.' });
    this.#setState('running', 'being judged');
    this.#editor.showError(null);
    this.#part('failure').hidden = true;
    const { text, language } = this.#editor;
    const turn = (this.#turn += 1);
    const ending = await this.#judging.judge(language, text, seed);
    // another judgement took its place
    if (turn !== this.#turn) return;
    this.#end(ending);
    if (text !== this.#editor.text) this.#setState('stale', changedSince);
  }

  #end(ending: Ending): void {
    const { state, words } = ending;
    this.#setState(state, state === 'fresh' ? 'judged' : state === 'stopped' ? 'stopped' : 'not judged');
    const place = ending.state === 'failed' ? ending.place : undefined;
    const mark = place && { ...place, message: words };
    if (mark) this.#editor.showError(mark);
    const said = mark ? errorWords(mark) : words;
    if (state === 'failed') {
      const failure = this.#part('failure');
      failure.hidden = false;
      failure.textContent = said;
    }
    this.#say(said);
  }

  #changed(text: string): void {
    this.#texts.keep(this.#editor.language, text);
    this.#part('notices').querySelector('[data-notice="undo"]')?.remove();
    this.#showOwner();
  }

  async #replace({ code, language }: Example, words: string): Promise<void> {
    const before = { text: this.#texts.text(language), language: this.#editor.language };
    this.#texts.keep(language, code);
    await this.#put(code, language);
    if (before.text === code) return;
    putNotice(this.#part('notices'), {
      kind: 'undo',
      words,
      choices: [
        {
          choice: 'undo',
          label: 'Undo',
          act: async () => {
            this.#part('run').focus();
            this.#texts.keep(language, before.text);
            await this.#put(this.#texts.text(before.language), before.language);
          },
        },
      ],
    });
  }

  async #put(text: string, language: Language): Promise<void> {
    await this.#editor.show(text, language);
    this.#part('notices').querySelector('[data-notice="undo"]')?.remove();
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('[data-part="language"]'))
      radio.checked = radio.value === language;
    this.#showOwner();
  }

  #showOwner(): void {
    const edited = this.#texts.isEdited(this.#editor.language);
    this.#part('owner').hidden = !edited;
    if (!edited && this.#part('reset') === document.activeElement) this.#part('run').focus();
    this.#part('reset').hidden = !edited;
    const cell = this.#part('bench');
    const { state } = cell.dataset;
    if (state === 'built') this.#part('status').textContent = edited ? 'not judged yet' : '';
    else if (state !== 'running') this.#setState('stale', changedSince);
    this.#part('failure').hidden = true;
  }

  #keys(): void {
    this.#root.querySelector<HTMLDialogElement>('[data-part="keys-sheet"]')?.showModal();
  }

  #setState(state: string, status: string): void {
    const [run, stop] = [this.#part('run'), this.#part('stop')];
    const running = state === 'running';
    this.#part('bench').dataset['state'] = state;
    this.#part('status').textContent = status;
    run.ariaDisabled = running ? 'true' : null;
    if (!running && stop === document.activeElement) run.focus();
    stop.hidden = !running;
  }
}
