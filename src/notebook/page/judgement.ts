import { fromExactJson } from '../exact-json.ts';
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

/** What a program that judges sends, whatever it judges: a step begins a new turn, a verdict or a failure is the last. */
type AnyMessage = { type: 'step'; step: string } | { type: string };

interface JudgementEvents<Message extends AnyMessage> {
  onMessage: (message: Message) => void;
  /** nothing comes after it; a verdict or a failure has no end of this kind */
  onStopped: (stopped: Stopped) => void;
}

/** One program that judges, in a frame of its own, which is gone when the judgement is over. */
export class Judgement<Message extends AnyMessage> {
  readonly #events: JudgementEvents<Message>;
  readonly #limit: number;
  readonly #frame = openSandboxFrame();
  readonly #heartbeat = new Heartbeat(() => this.#stop({ why: 'gone', step: this.#step }));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #step: string | undefined;
  #over = false;

  /** @param limit longest time for one step, in milliseconds */
  constructor(text: string, request: { type: 'run' }, events: JudgementEvents<Message>, limit = stepLimit) {
    this.#events = events;
    this.#limit = limit;
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
    const message = fromExactJson(data) as Message;
    if (isStep(message)) {
      this.#step = message.step;
      this.#watch('time', this.#limit);
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

function isStep(message: AnyMessage): message is { type: 'step'; step: string } {
  return message.type === 'step';
}
