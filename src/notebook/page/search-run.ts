import type { ScoreSearch } from '../../zoo/score-search.ts';
import type { CellOutcome, RunMessage, WorkerMessage } from '../types.ts';
import { Heartbeat } from './heartbeat.ts';
import { openSandboxFrame } from './sandbox-frame.ts';

/** How a search ended: by itself, or by force. */
export type SearchEnd =
  | ScoreSearch<CellOutcome>
  | { ended: 'stopped' | 'endless' | 'crashed'; /** inputs, as far as is known */ tried: number };

export interface SearchRun {
  end: Promise<SearchEnd>;
  /** Ends it at once, with its sandbox. */
  stop: () => void;
}

/** In milliseconds: a sandbox may take so long to start, and a last input so long to be tried. */
const patience = 5000;

/**
 * Searches in a sandbox of its own, so that the chapter can be run meanwhile.
 *
 * @param text    the whole program, the search library in it
 * @param onTried told from time to time how many inputs there were
 */
export function startSearch(
  text: string,
  message: RunMessage & Required<Pick<RunMessage, 'search'>>,
  onTried: (tried: number) => void,
): SearchRun {
  const frame = openSandboxFrame();
  let tried = 0;
  let stop = () => {};
  const end = new Promise<SearchEnd>((resolve) => {
    const finish = (how: SearchEnd) => {
      clearTimeout(timer);
      heartbeat.stop();
      frame.remove();
      resolve(how);
    };
    const heartbeat = new Heartbeat(() => finish({ ended: 'crashed', tried }));
    const timer = setTimeout(
      () => finish({ ended: 'endless', tried }),
      message.search.milliseconds + patience,
    );
    stop = () => finish({ ended: 'stopped', tried });
    frame.port.onmessage = ({ data }: MessageEvent<string | { type: string }>) => {
      heartbeat.heard();
      if (typeof data !== 'string') {
        if (data.type === 'crashed') finish({ ended: 'crashed', tried });
        return;
      }
      const said = JSON.parse(data) as WorkerMessage;
      if (said.type === 'searched') finish(said.found);
      else if (said.type === 'tried') onTried((tried = said.tried));
    };
    frame.port.postMessage({ type: 'start', text });
    frame.port.postMessage(message);
    heartbeat.start(frame);
  });
  return { end, stop };
}
