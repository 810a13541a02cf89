import type { SandboxFrame } from './sandbox-frame.ts';

/** Time between two questions to the frame, in milliseconds. */
const beat = 250;

/** So many questions in a row without an answer mean that the frame is gone. A busy machine may take a second for one. */
const mostUnanswered = 8;

/**
 * Asks the frame again and again whether it is there. Chromium ends the frame's process when a worker has used up its
 * memory, and tells the page nothing. The frame answers on its own thread, however busy its worker is.
 */
export class Heartbeat {
  readonly #onSilence: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #unanswered = 0;

  constructor(onSilence: () => void) {
    this.#onSilence = onSilence;
  }

  start(frame: SandboxFrame): void {
    this.stop();
    this.#unanswered = 0;
    this.#timer = setInterval(() => {
      if (this.#unanswered === mostUnanswered) {
        this.stop();
        this.#onSilence();
      } else if (frame.connected()) {
        this.#unanswered += 1;
        frame.port.postMessage({ type: 'ping' });
      }
    }, beat);
  }

  heard(): void {
    this.#unanswered = 0;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
