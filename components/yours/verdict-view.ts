import { toDom } from '../../src/notebook/display/to-dom.ts';
import type { LawVerdict, Verdict } from '../../src/zoo/verdict.ts';
import { findingElements } from './finding.ts';
import { accuracyWords, lawWords, summaryWords } from './verdict-words.ts';

type LawState = 'waiting' | 'trying' | 'passed' | 'failed' | 'untried';
const marks: Record<LawState, string> = { waiting: '·', trying: '…', passed: '✓', failed: '✗', untried: '–' };

const noMarkup = (): never => {
  throw new Error('a verdict has no markup');
};

/** The page's part that shows a verdict, line by line as it comes. */
export class VerdictView {
  readonly #root: HTMLElement;
  readonly #zoo: string | undefined;

  /** @param zoo address of the page about the mutants */
  constructor(root: HTMLElement, zoo: string | undefined) {
    this.#root = root;
    this.#zoo = zoo;
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #laws(): NodeListOf<HTMLElement> {
    return this.#root.querySelectorAll('[data-law]');
  }

  /** Nothing is known yet. */
  begin(): void {
    for (const law of this.#laws()) this.#setLaw(law, 'waiting', 'waits');
    this.#root.toggleAttribute('data-partial', true);
    this.#part('built-note').hidden = true;
    this.summary('Being judged …');
    delete this.#root.dataset['passed'];
    this.#part('seed-used').textContent = '';
    for (const name of ['accuracy', 'equals']) this.#part(name).replaceChildren('Comes at the end.');
    this.#part('policies').replaceChildren();
  }

  summary(words: string): void {
    this.#part('summary').textContent = words;
  }

  trying(id: string): void {
    for (const law of this.#laws()) if (law.dataset['law'] === id) this.#setLaw(law, 'trying', 'is tried …');
  }

  law(verdict: LawVerdict): void {
    for (const law of this.#laws()) {
      if (law.dataset['law'] !== verdict.id) continue;
      this.#setLaw(law, verdict.held ? 'passed' : 'failed', lawWords(verdict));
      const elements = verdict.counterexample ? findingElements(verdict.counterexample) : [];
      const finding = law.querySelector('[data-part="finding"]');
      finding?.replaceChildren(...elements.map((each) => toDom(each, noMarkup)));
    }
  }

  /** @param what mutant -> what is wrong with it */
  finish(verdict: Verdict, what: Readonly<Record<string, string>>): string {
    const words = summaryWords(verdict.laws, verdict.equals);
    this.#root.toggleAttribute('data-partial', false);
    this.#root.dataset['passed'] = String(verdict.passed);
    this.summary(words);
    this.#part('seed-used').textContent = `Drawn with seed ${verdict.seed}.`;
    this.#part('accuracy').textContent = accuracyWords(verdict.accuracy);
    this.#part('equals').replaceChildren(
      ...(verdict.equals.length > 0
        ? verdict.equals.map((name) => this.#mutant(name, what[name] ?? ''))
        : ['None of the mutants of softmax that this site knows does the same.']),
    );
    this.#part('policies').replaceChildren(
      ...verdict.policies.map(({ given, gives }) => {
        const row = document.createElement('tr');
        for (const [tag, text] of [
          ['th', given],
          ['td', gives],
        ] as const) {
          const made = document.createElement(tag);
          if (tag === 'th') made.setAttribute('scope', 'row');
          made.textContent = text.slice(0, 400);
          row.append(made);
        }
        return row;
      }),
    );
    return words;
  }

  /** It ended before everything was decided. */
  stopped(words: string): void {
    for (const law of this.#laws()) {
      if (law.dataset['verdict'] === 'trying') this.#setLaw(law, 'untried', 'was not decided');
      if (law.dataset['verdict'] === 'waiting') this.#setLaw(law, 'untried', 'was not tried');
    }
    this.summary(words);
    for (const name of ['accuracy', 'equals']) this.#part(name).textContent = 'Not measured.';
  }

  #mutant(name: string, what: string): HTMLElement {
    const sentence = document.createElement('span');
    const known = document.createElement(this.#zoo === undefined ? 'strong' : 'a');
    known.textContent = name;
    if (known instanceof HTMLAnchorElement) known.href = `${this.#zoo}#${name}`;
    sentence.append('This is ', known, `. ${what} `);
    return sentence;
  }

  #setLaw(law: HTMLElement, state: LawState, words: string): void {
    law.dataset['verdict'] = state;
    law.querySelector('[data-part="mark"]')!.textContent = marks[state];
    law.querySelector('[data-part="verdict"]')!.textContent = words;
    law.querySelector('[data-part="finding"]')!.replaceChildren();
  }
}
