import { aboutChoice, aboutNumber, numberSaid } from './prediction-words.ts';

/** `<predict-first>`: takes the reader's prediction, then opens the answer. Nothing is kept beyond the page. */
class PredictFirst extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', this.#commit);
  }

  #commit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const entered = new FormData(form).get('said');
    const said = typeof entered === 'string' ? entered : '';
    const words = this.#wordsAbout(said);
    this.querySelector('[data-part="said"]')?.replaceChildren(words ?? this.#howTo);
    if (words === undefined) return form.querySelector('input')?.focus();
    this.dataset['committed'] = said;
    for (const control of form.querySelectorAll<HTMLInputElement>('input')) control.disabled = true;
    const answer = this.querySelector('details');
    if (answer) answer.open = true;
    // the button that had the focus is gone; the reader goes on at the answer
    answer?.querySelector('summary')?.focus({ preventScroll: true });
  };

  get #howTo(): string {
    return this.dataset['kind'] === 'choice'
      ? 'Choose one first; a guess is enough.'
      : 'Write a number first, in digits; a guess is enough.';
  }

  /** undefined when nothing was said yet that could be compared */
  #wordsAbout(said: string): string | undefined {
    if (this.dataset['kind'] === 'choice')
      return said ? aboutChoice(said, this.dataset['right'] ?? '') : undefined;
    const truth = this.querySelector<HTMLDataElement>('[data-part="truth"] data');
    if (numberSaid(said) === undefined) return undefined;
    return aboutNumber(said, Number(truth?.value), truth?.textContent?.trim() ?? '');
  }
}

customElements.define('predict-first', PredictFirst);
