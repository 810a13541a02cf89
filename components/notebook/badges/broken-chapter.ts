import type { WrongVersions } from '../../../src/notebook/page/wrong-version.ts';
import type { CellView } from '../cell-view.ts';
import type { ReadersWork } from '../work/readers-work.ts';
import { putBanner } from './banner.ts';
import { brokenWords } from './broken-words.ts';
import type { StandIn } from './stand-in.ts';

const origin = 'mutant';

/** What stands in the chapter now. */
interface There extends StandIn {
  /** the check that it was put there to break */
  check: CellView;
  banner: HTMLElement;
}

/**
 * Puts one mutant at a time into the live chapter, as overlays over the cells that it replaces, and takes it away again. The
 * reader's own texts stay where they are and what they are; nothing of this is stored.
 */
export class BrokenChapter {
  readonly #work: ReadersWork;
  readonly #run: (cells: readonly string[]) => Promise<void>;
  #mutants: Promise<WrongVersions> | undefined;
  #there: There | undefined;

  /** @param run runs these cells, what they need and what depends on them */
  constructor(work: ReadersWork, run: (cells: readonly string[]) => Promise<void>) {
    this.#work = work;
    this.#run = run;
  }

  /** What a mutant's button does: puts it there, or takes it away. */
  async toggle(check: CellView, button: HTMLElement): Promise<void> {
    const name = button.closest<HTMLElement>('[data-mutant]')?.dataset['mutant'] ?? '';
    if (this.#there?.name === name) return this.bringBack();
    const mutant = (await this.#load())?.[name];
    if (mutant) await this.put({ name, ...mutant }, check);
  }

  /** Puts scores into the chapter; a mutant that is there stays. */
  putInput(list: string, cells: Record<string, string>, check: CellView): Promise<void> {
    const there = this.#there?.kind === 'input' ? undefined : this.#there;
    if (there) {
      const what = `Here it gets ${list}, which the search found.`;
      return this.put({ ...there, what, cells: { ...there.cells, ...cells } }, check);
    }
    const what = 'The search found these scores: on them the check does not hold.';
    return this.put({ name: list, kind: 'input', what, cells }, check);
  }

  async put(standIn: StandIn, check: CellView): Promise<void> {
    const views = Object.keys(standIn.cells).flatMap((id) => this.#work.views.get(id) ?? []);
    const undecided = views.find(({ overlay }) => overlay && overlay.origin !== origin);
    if (undecided) {
      this.#work.say(`Decide about ${undecided.overlay?.label} in ${undecided.id} first.`);
      const choice = '[data-choice="discard"], [data-choice="back"]';
      return undecided.element.querySelector<HTMLElement>(choice)?.focus();
    }
    const changed = this.#takeAway();
    for (const view of views) {
      const label = standIn.kind === 'input' ? 'hard input' : `broken: ${standIn.name}`;
      this.#work.putOverlay(view, { origin, label, code: standIn.cells[view.id] ?? '' });
      changed.add(view.id);
    }
    const banner = putBanner(this.#work.root, standIn, check, (byKey) => void this.bringBack(byKey));
    const there = { ...standIn, check, banner };
    this.#there = there;
    this.#showButtons();
    await this.#run([...changed]);
    if (this.#there === there) this.#work.say(this.#lookingAt(there));
  }

  /**
   * Brings the reader's own texts back and runs them.
   *
   * @param byKey where the banner's button was pressed by a key, the page goes to the check with the focus
   */
  async bringBack(byKey = false): Promise<void> {
    const there = this.#there;
    if (!there) return;
    const hadFocus = there.banner.contains(document.activeElement);
    const changed = this.#takeAway();
    this.#showButtons();
    if (hadFocus) this.#placeOf(there)?.focus({ preventScroll: !byKey });
    await this.#run([...changed]);
    if (!this.#there) this.#work.say(`The chapter is as it was; ${there.name} is gone.`);
  }

  /** Once they are there they stay; an attempt that failed is forgotten. */
  async #load(): Promise<WrongVersions | undefined> {
    this.#mutants ??= fetch('mutants.json').then((answer) => answer.json() as Promise<WrongVersions>);
    try {
      const mutants = await this.#mutants;
      this.#work.drop('mutants');
      return mutants;
    } catch {
      this.#mutants = undefined;
      const words = 'The mutants could not be loaded. Check the connection and try again.';
      this.#work.tell({ kind: 'mutants', words, choices: [] });
      return undefined;
    }
  }

  /** @returns ids of the cells that have their own text again */
  #takeAway(): Set<string> {
    const there = this.#there;
    if (!there) return new Set();
    this.#there = undefined;
    there.banner.remove();
    // a link may have been opened over it since
    const views = [...this.#work.views.values()].filter(({ overlay }) => overlay?.origin === origin);
    for (const view of views) this.#work.removeOverlay(view);
    return new Set(views.map(({ id }) => id));
  }

  #showButtons(): void {
    for (const row of this.#work.root.querySelectorAll<HTMLElement>('[data-mutant]')) {
      const isThere = row.dataset['mutant'] === this.#there?.name;
      row.toggleAttribute('data-there', isThere);
      const button = row.querySelector<HTMLElement>('[data-part="make-it-fail"]');
      const words = isThere ? 'Bring ours back' : 'Make it fail';
      if (!button || button.textContent.trim() === words) continue;
      button.ariaLabel = `${words}${button.ariaLabel?.slice(button.textContent.trim().length) ?? ''}`;
      button.textContent = words;
    }
  }

  #placeOf({ check, name }: There): HTMLElement | null {
    const open = check.element.querySelector('details[open]');
    return (
      open?.querySelector<HTMLElement>(`[data-mutant="${name}"] [data-part="make-it-fail"]`) ??
      check.element.querySelector('summary')
    );
  }

  #lookingAt({ kind, name, check }: There): string {
    const { verdict } = check.element.dataset;
    const said = check.element.querySelector('.failure-message')?.textContent;
    const ending = verdict === 'failed' && said ? `The check says: ${said}` : `The check is ${verdict}.`;
    return `You are looking at ${brokenWords(kind, name)}. ${ending}`;
  }
}
