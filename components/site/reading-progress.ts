import { readingPosition } from './reading-position.ts';

/** Marks the section being read in every list of contents and draws how far the reader has come. */
class ReadingProgress extends HTMLElement {
  readonly #article = document.querySelector('article');
  #sections: { heading: HTMLElement; links: HTMLAnchorElement[] }[] = [];
  #resized: ResizeObserver | undefined;
  #frame = 0;

  connectedCallback(): void {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
    this.#sections = [...(this.#article?.querySelectorAll<HTMLElement>('h2[id], h3[id]') ?? [])].map(
      (heading) => ({
        heading,
        links: links.filter((link) => link.hash === `#${heading.id}`),
      }),
    );
    this.#resized = new ResizeObserver(() => this.#notch());
    if (this.#article) this.#resized.observe(this.#article);
    addEventListener('scroll', this.#schedule, { passive: true });
    for (const link of links)
      link.addEventListener('click', () => link.closest('details')?.removeAttribute('open'));
  }

  disconnectedCallback(): void {
    this.#resized?.disconnect();
    removeEventListener('scroll', this.#schedule);
    cancelAnimationFrame(this.#frame);
  }

  readonly #schedule = (): void => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#mark());
  };

  #measure() {
    const { top = 0, bottom = 0 } = this.#article?.getBoundingClientRect() ?? {};
    const starts = this.#sections.map(({ heading }) => heading.getBoundingClientRect().top);
    return { top, bottom, starts };
  }

  /** The text changed its length: the notches move. */
  #notch(): void {
    const { top, bottom, starts } = this.#measure();
    for (const notch of this.querySelectorAll('.notch')) notch.remove();
    starts.forEach((start, index) => {
      if (this.#sections[index]?.heading.tagName !== 'H2') return;
      const notch = document.createElement('span');
      notch.className = 'notch';
      notch.style.left = `${(100 * (start - top)) / (bottom - top)}%`;
      this.append(notch);
    });
    this.#mark();
  }

  #mark(): void {
    const { read, section } = readingPosition({
      ...this.#measure(),
      seen: innerHeight,
      eye: innerHeight * 0.3,
    });
    const percent = Math.round(100 * read);
    this.setAttribute('aria-valuenow', String(percent));
    this.querySelector<HTMLElement>('.read')?.style.setProperty('scale', `${read} 1`);
    this.#sections.forEach(({ links }, index) => {
      for (const link of links) {
        if (index === section) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    });
    say('read-so-far', `${percent} % read`);
    say('here', this.#sections[section]?.heading.textContent ?? '');
  }
}

function say(part: string, text: string): void {
  const place = document.querySelector(`[data-part="${part}"]`);
  if (place && place.textContent !== text) place.textContent = text;
}

customElements.define('reading-progress', ReadingProgress);
