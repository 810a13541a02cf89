import { progressOf, readRecords } from '../../src/progress/exercises.ts';
import type { ProgressFiles } from './progress-files.ts';

/** `<progress-page>`: counts what its lists have marked, and says where to go on. Files are loaded when they are wanted. */
class ProgressPage extends HTMLElement {
  #files: ProgressFiles | undefined;

  connectedCallback(): void {
    this.addEventListener('exercises-marked', this.count);
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onChange);
    this.count();
  }

  count = (): void => {
    const items = [...this.querySelectorAll<HTMLElement>('[data-exercise]')];
    const { records, unread } = readRecords();
    const states = items.map((item) => {
      const { exercise = '', hash = '' } = item.dataset;
      const record = records.get(exercise);
      const state = progressOf(record, hash);
      return { item, exercise, record, state: state === 'changed' ? 'new' : state };
    });
    for (const part of ['solved', 'started', 'new'])
      this.#part(`count-${part}`).textContent = String(states.filter(({ state }) => state === part).length);
    for (const { exercise, state } of states)
      this.querySelector<HTMLElement>(`[data-strip="${exercise}"]`)!.dataset['progress'] = state;

    const begun = states.filter(({ state }) => state === 'started');
    const latest = begun.toSorted((a, b) => (b.record?.at ?? 0) - (a.record?.at ?? 0))[0];
    const next = latest ?? states.find(({ state }) => state === 'new');
    const link = next?.item.querySelector('a');
    const way = this.#part('continue') as HTMLAnchorElement;
    way.hidden = !link;
    if (link) {
      way.href = link.href;
      this.#part('continue-title').textContent = link.textContent;
      const untouched = states.every(({ state }) => state === 'new');
      this.#part('continue-words').textContent = latest
        ? 'Continue where you left'
        : untouched
          ? 'Begin with'
          : 'Go on with';
    }
    const known = new Set(states.map(({ exercise }) => exercise));
    this.#part('elsewhere').textContent = elsewhereWords(
      [...records.keys()].filter((name) => !known.has(name)).length,
      unread.length,
    );
  };

  async #act(action: string, file?: File): Promise<void> {
    const { ProgressFiles } = await import('./progress-files.ts');
    this.#files ??= new ProgressFiles(this);
    await this.#files.act(action, file);
  }

  #onClick = ({ target }: Event): void => {
    const part = target instanceof Element ? target.closest<HTMLElement>('button[data-part]') : null;
    const action = part?.dataset['part'];
    if (action === 'export' || action === 'forget') void this.#act(action);
  };

  #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.dataset['part'] !== 'import') return;
    const file = target.files?.[0];
    if (file) void this.#act('import', file);
    // so that the same file can be chosen again
    target.value = '';
  };

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

/** What is stored and shown nowhere on the page. */
function elsewhereWords(gone: number, unread: number): string {
  const sentences = [
    ...(gone > 0
      ? [
          `This browser also remembers ${gone === 1 ? 'an exercise' : `${gone} exercises`} that this site does not have.`,
        ]
      : []),
    ...(unread > 0
      ? [
          `What is stored for ${unread === 1 ? 'an exercise' : `${unread} exercises`} can’t be read here; it is kept.`,
        ]
      : []),
  ];
  return sentences.join(' ');
}

customElements.define('progress-page', ProgressPage);
