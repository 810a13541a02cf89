/** Shortest time between two announcements, in milliseconds: a slider or a held key would talk without end. */
const pause = 1000;

/** Speaks in a live region, politely: the last of several quick sentences is the one that is heard. */
export class Announcer {
  readonly #region: HTMLElement | null;
  #quietUntil = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement | null) {
    this.#region = region;
  }

  say = (text: string): void => {
    clearTimeout(this.#waiting);
    const wait = this.#quietUntil - performance.now();
    if (wait > 0) this.#waiting = setTimeout(() => this.#speak(text), wait);
    else this.#speak(text);
  };

  /** A new element, because the same text put there again would not be spoken. */
  #speak(text: string): void {
    this.#quietUntil = performance.now() + pause;
    const sentence = document.createElement('span');
    sentence.textContent = text;
    this.#region?.replaceChildren(sentence);
  }
}
