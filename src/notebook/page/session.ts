import { counted } from '../../checks/counted.ts';
import type { CellOutcome, RunMessage, WorkerMessage } from '../types.ts';
import { Heartbeat } from './heartbeat.ts';
import { openSandboxFrame, type SandboxFrame } from './sandbox-frame.ts';

/** A cell that takes longer than this, in milliseconds, is stopped. */
const defaultTimeLimit = 3000;

/**
 * Longest wait, in milliseconds, for a program's first sign of life. No code of a cell has run by then, so it guards against a
 * fault of the site alone; a first start on a slow phone may take seconds, and Stop works meanwhile.
 */
const startLimit = 10_000;

/** Time between a kill and the opening of the next frame, in milliseconds: the two share a process where frames have one. */
const spareAfter = 50;

interface RunRequest {
  /** the whole program, or the promise of it while a part of it is loading */
  text: string | Promise<string>;
  /** ids of the cells to run, in order */
  cells: string[];
  seed: number;
  recorded: unknown;
  /** in milliseconds, for each cell */
  timeLimit?: number | undefined;
  onOutcome: (outcome: CellOutcome) => void;
}

/** The frame's own messages are objects; a worker's are text. */
type FrameMessage = string | { type: 'crashed'; message: string } | { type: 'pong' };

interface ActiveRun extends RunRequest {
  number: number;
  left: Set<string>;
  current: string | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
  heartbeat: Heartbeat;
  restarted: boolean;
  end: () => void;
}

/** Runs programs in the sandbox, one at a time, and ends those that do not end by themselves. */
export class Session {
  #frame: SandboxFrame | undefined;
  /** what the worker in the frame was started with */
  #text: string | undefined;
  #runs = 0;
  #active: ActiveRun | undefined;

  /** Opens a frame at once: to have one takes longer than anything else of the first run. */
  constructor() {
    this.#frame = openSandboxFrame();
  }

  /** Starts a worker with this program before it is needed, so that the first run is quick. */
  prepare(text: string): void {
    if (!this.#active) this.#load(text);
  }

  /** Resolves when every cell of the request has an outcome. A run that is still going on is stopped first. */
  run(request: RunRequest): Promise<void> {
    this.stop('Stopped, because another run was started.');
    this.#runs += 1;
    return new Promise<void>((end) => {
      const active: ActiveRun = {
        ...request,
        number: this.#runs,
        left: new Set(request.cells),
        current: undefined,
        timer: undefined,
        heartbeat: new Heartbeat(() => this.#onSilence()),
        restarted: false,
        end,
      };
      this.#active = active;
      void this.#start(active);
    });
  }

  async #start(active: ActiveRun): Promise<void> {
    let text: string;
    try {
      text = typeof active.text === 'string' ? active.text : await active.text;
    } catch {
      if (this.#active === active)
        this.stop('Stopped: a part of the program could not be loaded. Run it again.');
      return;
    }
    // Stop may have been pressed, and another run begun, while the text was loading
    if (this.#active !== active) return;
    this.#watch(startLimit, 'Stopped: the program did not start.');
    const frame = this.#load(text);
    frame.port.onmessage = ({ data }: MessageEvent<FrameMessage>) => this.#receive(data);
    const { cells, seed, recorded, number: run } = active;
    frame.port.postMessage({ type: 'run', run, cells, seed, recorded } satisfies RunMessage);
    active.heartbeat.start(frame);
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

  /** A frame whose worker was started with this text and has run nothing. */
  #load(text: string): SandboxFrame {
    this.#frame ??= openSandboxFrame();
    if (this.#text !== text) this.#frame.port.postMessage({ type: 'start', text });
    this.#text = text;
    return this.#frame;
  }

  #discardFrame(): void {
    const old = this.#frame;
    this.#frame = undefined;
    this.#text = undefined;
    // apart from the results, so that no task of the page is long
    setTimeout(() => old?.remove());
    setTimeout(() => (this.#frame ??= openSandboxFrame()), spareAfter);
  }

  #receive(data: FrameMessage): void {
    const active = this.#active;
    active?.heartbeat.heard();
    if (typeof data !== 'string') {
      if (data.type === 'crashed') this.#onCrash(data.message);
      return;
    }
    if (!active) return;
    const message = JSON.parse(data) as WorkerMessage;
    if (message.run !== active.number) return;
    if (message.type === 'started') this.#onStarted(active, message.id);
    else if (message.type === 'finished') this.#onFinished(active);
    else if (message.type === 'outcome' && message.outcome.id === active.current) {
      active.current = undefined;
      this.#settle(active, message.outcome);
    }
  }

  #onCrash(message: string): void {
    if (this.#active) this.stop(`Stopped: ${message}.`);
    else this.#text = undefined;
  }

  #onStarted(active: ActiveRun, id: string): void {
    if (!active.left.has(id)) return;
    active.current = id;
    const { timeLimit = defaultTimeLimit } = active;
    this.#watch(
      timeLimit,
      `Stopped after ${counted(timeLimit / 1000, 'second')}: this cell did not end. Nothing else was lost.`,
    );
  }

  #onFinished(active: ActiveRun): void {
    // the next run has a fresh worker: nothing that this one left behind is there
    this.#frame?.port.postMessage({ type: 'renew' });
    this.#finish(active);
  }

  /** The frame's process is gone, which the browser tells nobody; an idle one may have gone long before. */
  #onSilence(): void {
    const active = this.#active;
    if (!active) return;
    if (active.current === undefined && active.left.size === active.cells.length && !active.restarted) {
      active.restarted = true;
      this.#discardFrame();
      void this.#start(active);
    } else {
      this.stop(
        'Stopped: the browser ended the sandbox, most likely because this cell ran out of memory. Nothing else was lost.',
      );
    }
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
    active.heartbeat.stop();
    this.#active = undefined;
    active.end();
  }
}
