export interface SearchForm {
  element: HTMLElement;
  /** what stands in the field */
  seed: () => string;
  /** Says that the field holds no seed. */
  refuseSeed: () => void;
  begin: (seed: number) => void;
  /** @param part of the inputs that have been tried, in [0, 1] */
  progress: (words: string, part: number) => void;
  addResult: (title: string, words: string, more: readonly HTMLElement[]) => void;
  end: () => void;
}

/** What a search shows: its seed, how far it is, Stop, and what it found. */
export function searchForm(on: { again: () => void; stop: () => void }): SearchForm {
  const element = make('form', 'search-form');
  element.noValidate = true;
  const label = make('label', 'search-seed');
  const field = make('input');
  field.inputMode = 'numeric';
  field.autocomplete = 'off';
  label.append('seed ', field);
  const again = make('button');
  again.textContent = 'Again with this seed';
  const stop = make('button');
  stop.type = 'button';
  stop.dataset['choice'] = 'stop-search';
  stop.textContent = 'Stop';
  const bar = make('progress');
  bar.ariaLabel = 'inputs tried';
  const status = make('span', 'search-status');
  const results = make('div', 'search-results');
  const controls = make('div', 'search-controls');
  controls.append(label, again, stop, bar, status);
  element.append(controls, results);
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    on.again();
  });
  stop.addEventListener('click', on.stop);
  field.addEventListener('input', () => (field.ariaInvalid = null));

  const running = (yes: boolean) => {
    if (!yes && stop === document.activeElement) again.focus();
    stop.hidden = !yes;
    bar.hidden = !yes;
    element.ariaBusy = String(yes);
  };
  return {
    element,
    seed: () => field.value,
    refuseSeed: () => {
      field.ariaInvalid = 'true';
      field.focus();
      status.textContent = 'a whole number from 0 to 2147483647';
    },
    begin: (seed) => {
      field.value = String(seed);
      field.ariaInvalid = null;
      status.textContent = 'searching';
      bar.value = 0;
      results.replaceChildren();
      running(true);
    },
    progress: (words, part) => {
      status.textContent = words;
      bar.value = part;
    },
    addResult: (title, words, more) => {
      const result = make('section', 'search-result');
      const head = make('p', 'search-range');
      head.textContent = title;
      const sentence = make('p');
      sentence.textContent = words;
      result.append(head, sentence, ...more);
      results.append(result);
    },
    end: () => {
      running(false);
      status.textContent = '';
    },
  };
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  return element;
}
