import { matchKey } from '../../src/editor/match-key.ts';
import { hasEdits } from '../../src/progress/edits.ts';
import { once, sayingUnloaded } from '../notebook/load-parts.ts';

const actions = ['run', 'stop', 'keys', 'edit', 'reset', 'source', 'example'];

/** `<your-softmax>`: only listens. What edits is loaded at the first touch, what judges when Judge is pressed. */
class YourSoftmax extends HTMLElement {
  readonly #load = once(async () => {
    const { Bench } = await import('./bench.ts');
    return new Bench(this);
  });

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onChange);
    this.addEventListener('keydown', this.#onKey);
    if (hasEdits('yours')) void this.#try(this.#load);
  }

  #try(task: () => Promise<unknown>): Promise<void> {
    return sayingUnloaded(this, task);
  }

  #act(action: string, value = '', point?: { x: number; y: number }): void {
    void this.#try(async () => (await this.#load()).act(action, value, point));
  }

  #onClick = ({ target, clientX: x, clientY: y }: MouseEvent): void => {
    const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null;
    const action = part?.dataset['part'] ?? '';
    if (!part || !actions.includes(action) || part.ariaDisabled === 'true') return;
    this.#act(action, part.dataset['example'], { x, y });
  };

  #onChange = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement && target.dataset['part'] === 'language')
      this.#act('language', target.value);
  };

  #onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const inSeed = target.matches('[data-part="seed"]');
    const action = target.closest('pre.code') || inSeed ? matchKey('listing', event) : undefined;
    if (!action) return;
    event.preventDefault();
    this.#act(inSeed ? 'run' : action);
  };
}

customElements.define('your-softmax', YourSoftmax);
