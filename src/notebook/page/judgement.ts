import { fromExactJson } from '../exact-json.ts';
import type { JudgeMessage, JudgeRequest } from '../judge-message.ts';
import { Heartbeat } from './heartbeat.ts';
import { openSandboxFrame } from './sandbox-frame.ts';

/** Longest time for one step, in milliseconds: the first run of the text, a law, or what is measured at the end. */
export const stepLimit = 5000;

/** Longest wait, in milliseconds, for a program's first sign of life. */
const startLimit = 10_000;

/** Why a judgement ended before it had a verdict. `step` is what was being tried. */
export interface Stopped {
  why: 'time' | 'start' | 'reader' | 'crash' | 'gone';
  step: string | undefined;
  /** the sandbox's own words, for a crash */
  message?: string;
}

export interface JudgementEvents {
  onMessage: (message: JudgeMessage) => void;
  /** nothing comes after it; a verdict or a failure has no end of this kind */
  onStopped: (stopped: Stopped) => void;
}

/** One program that judges, in a frame of its own, which is gone when the judgement is over. */
export class Judgement {
  readonly #events: JudgementEvents;
  readonly #frame = openSandboxFrame();
  readonly #heartbeat = new Heartbeat(() => this.#stop({ why: 'gone', step: this.#step }));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #step: string | undefined;
  #over = false;

  constructor(text: string, request: JudgeRequest, events: JudgementEvents) {
    this.#events = events;
    const { port } = this.#frame;
    port.onmessage = ({ data }: MessageEvent<unknown>) => this.#receive(data);
    port.postMessage({ type: 'start', text });
    port.postMessage(request);
    this.#watch('start', startLimit);
    this.#heartbeat.start(this.#frame);
  }

  stop(): void {
    this.#stop({ why: 'reader', step: this.#step });
  }

  #receive(data: unknown): void {
    if (this.#over) return;
    this.#heartbeat.heard();
    if (typeof data !== 'string') {
      const { type, message } = data as { type: string; message?: string };
      if (type === 'crashed') this.#stop({ why: 'crash', step: this.#step, message: message ?? '' });
      return;
    }
    const message = fromExactJson(data) as JudgeMessage;
    if (message.type === 'step') {
      this.#step = message.step;
      this.#watch('time', stepLimit);
    }
    if (message.type === 'verdict' || message.type === 'failed') this.#end();
    this.#events.onMessage(message);
  }

  #watch(why: 'start' | 'time', milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#stop({ why, step: this.#step }), milliseconds);
  }

  #stop(stopped: Stopped): void {
    if (this.#over) return;
    this.#end();
    this.#events.onStopped(stopped);
  }

  #end(): void {
    this.#over = true;
    clearTimeout(this.#timer);
    this.#heartbeat.stop();
    this.#frame.remove();
  }
}
