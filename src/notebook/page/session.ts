import type { CellOutcome, WorkerMessage } from '../types.ts';
import { openSandboxFrame, type SandboxFrame } from './sandbox-frame.ts';

/** A cell that takes longer than this, in milliseconds, is stopped. */
export const timeLimit = 3000;

/** Longest wait, in milliseconds, for a program's first sign of life. */
const startLimit = 20_000;

export interface RunRequest {
  /** the whole program; the same text as before is run again in the same worker */
  text: string;
  /** ids of the cells to run, in order */
  cells: string[];
  seed: number;
  recorded: unknown;
  onOutcome: (outcome: CellOutcome) => void;
}

type FrameMessage = WorkerMessage | { type: 'crashed'; message: string };

interface ActiveRun extends RunRequest {
  number: number;
  left: Set<string>;
  current: string | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  end: () => void;
}

/** Runs programs in the sandbox, one at a time, and ends those that do not end by themselves. */
export class Session {
  #frame: Promise<SandboxFrame> | undefined;
  #text: string | undefined;
  #runs = 0;
  #active: ActiveRun | undefined;

  /** Opens the frame before it is needed, so that the first run is quick. */
  warmUp(): void {
    this.#frame ??= openSandboxFrame();
  }

  /** Resolves when every cell of the request has an outcome. A run that is still going on is stopped first. */
  run(request: RunRequest): Promise<void> {
    this.stop('Stopped, because another run was started.');
    this.#runs += 1;
    return new Promise<void>((end) => {
      const left = new Set(request.cells);
      const active: ActiveRun = {
        ...request,
        number: this.#runs,
        left,
        current: undefined,
        timer: undefined,
        end,
      };
      this.#active = active;
      this.#watch(startLimit, 'Stopped: the program did not start.');
      void this.#start(active);
    });
  }

  async #start(active: ActiveRun): Promise<void> {
    const { text, cells, seed, recorded, number } = active;
    this.#frame ??= openSandboxFrame();
    const frame = await this.#frame;
    // Stop may have been pressed, and another run begun, while the frame opened
    if (this.#active !== active) return;
    if (this.#text !== text) frame.port.postMessage({ type: 'start', text });
    this.#text = text;
    frame.port.onmessage = ({ data }: MessageEvent<FrameMessage>) => this.#receive(data);
    frame.port.postMessage({ type: 'run', run: number, cells, seed, recorded });
  }

  /** Ends the run that is going on; the cells that have no result yet are told why. */
  stop(reason: string): void {
    const active = this.#active;
    if (!active) return;
    this.#discardFrame();
    const { current } = active;
    for (const id of [...active.left]) {
      if (current === undefined || id === current)
        this.#settle(active, { id, status: 'stopped', displays: [], reason });
      else this.#settle(active, { id, status: 'waiting', displays: [], waitsFor: current });
    }
    this.#finish(active);
  }

  #discardFrame(): void {
    const old = this.#frame;
    this.#frame = undefined;
    this.#text = undefined;
    // apart from each other and from the results, so that no task of the page is long
    setTimeout(() => void old?.then((frame) => frame.remove()));
    setTimeout(() => this.warmUp(), 100);
  }

  #receive(message: FrameMessage): void {
    const active = this.#active;
    if (!active) return;
    if (message.type === 'crashed') return this.stop(`Stopped: ${message.message}.`);
    if (message.run !== active.number) return;
    if (message.type === 'finished') return this.#finish(active);
    if (message.type === 'outcome') {
      active.current = undefined;
      return this.#settle(active, message.outcome);
    }
    active.current = message.id;
    this.#watch(
      timeLimit,
      `Stopped after ${timeLimit / 1000} seconds: this cell did not end. Nothing else was lost.`,
    );
  }

  #watch(milliseconds: number, reason: string): void {
    const active = this.#active;
    if (!active) return;
    clearTimeout(active.timer);
    active.timer = setTimeout(() => this.stop(reason), milliseconds);
  }

  #settle(active: ActiveRun, outcome: CellOutcome): void {
    active.left.delete(outcome.id);
    active.onOutcome(outcome);
  }

  #finish(active: ActiveRun): void {
    clearTimeout(active.timer);
    this.#active = undefined;
    active.end();
  }
}
