import type { ExerciseData } from '../../src/exercises/types.ts';
import type { ExerciseRecord, Progress } from '../../src/progress/exercises.ts';

/** The parts of an exercise's page that say how its answer and its reader stand. */
export class DeskView {
  readonly #root: HTMLElement;
  readonly #kind: ExerciseData['kind'];

  constructor(root: HTMLElement, kind: ExerciseData['kind']) {
    this.#root = root;
    this.#kind = kind;
  }

  get cell(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('[data-cell]')!;
  }

  part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  openKeys(): void {
    this.#root.querySelector<HTMLDialogElement>('[data-part="keys-sheet"]')?.showModal();
  }

  setState(state: string, status: string): void {
    const [run, stop] = [this.part('run'), this.part('stop')];
    const running = state === 'running';
    this.cell.dataset['state'] = state;
    this.part('status').textContent = status;
    run.ariaDisabled = running ? 'true' : null;
    if (!running && stop === document.activeElement) run.focus();
    stop.hidden = !running;
  }

  /** Says whose the answer is, and offers Reset where there is something to put away. */
  showOwner(edited: boolean, progress: Progress): void {
    this.part('owner').hidden = !edited;
    this.part('reset').hidden = !edited && progress === 'new';
  }

  showProgress(progress: Progress, record: ExerciseRecord): void {
    this.#root.dataset['progress'] = progress === 'changed' ? 'new' : progress;
    const success = this.part('success');
    success.toggleAttribute('data-shown', progress === 'solved');
    success.querySelector('details')!.open = progress === 'solved';
    this.part('progress').textContent = progressWords(progress, record);
  }

  /** Only checks that draw their inputs have any to show and to change. */
  showDraws(seed: number | undefined): void {
    const draws = !['predict', 'order', 'choose'].includes(this.#kind);
    this.part('draws').hidden = seed === undefined || !draws;
    if (seed !== undefined) this.part('seed-used').textContent = `Inputs drawn with seed ${seed}.`;
  }
}

function progressWords(progress: Progress, record: ExerciseRecord): string {
  if (progress === 'changed') return 'changed since you worked on it';
  if (record.solved === undefined) return progress === 'started' ? 'begun' : '';
  return `solved on ${new Date(record.solved).toLocaleDateString('en-GB', { dateStyle: 'long' })}`;
}
