/** What the main thread did for a frame, in milliseconds of its own time, without what it waited. */
interface Frame {
  whole: number;
  script: number;
  style: number;
  layout: number;
  paint: number;
}

/** An event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** time of the thread, not of the clock */
  tdur?: number;
  args?: { name?: string };
}

export const traceCategories = ['__metadata', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

const parts: Record<string, Exclude<keyof Frame, 'whole'>> = {
  EventDispatch: 'script',
  FireAnimationFrame: 'script',
  FunctionCall: 'script',
  RunMicrotasks: 'script',
  UpdateLayoutTree: 'style',
  ScheduleStyleRecalculation: 'style',
  Layout: 'layout',
  HitTest: 'layout',
  IntersectionObserverController: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
};

/** The frames of a trace in which the page was painted anew. */
export function framesOf(trace: Buffer): Frame[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const events = mainThread(traceEvents).toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const frames: Frame[] = [];
  let frame: Frame | undefined;
  let painted = false;
  const open: { end: number; part: keyof Frame | undefined }[] = [];
  for (const { name, ph, ts, dur = 0, tdur = dur } of events) {
    while (open.length > 0 && ts >= open.at(-1)!.end) open.pop();
    if (name === 'AnimationFrame' && ph === 'b') {
      if (frame && painted) frames.push(frame);
      [frame, painted] = [{ whole: 0, script: 0, style: 0, layout: 0, paint: 0 }, false];
    }
    if (!frame || ph !== 'X') continue;
    painted ||= name === 'Paint';
    const outer = open.at(-1);
    const part = parts[name] ?? outer?.part;
    if (!outer) frame.whole += tdur / 1000;
    // what a part called forth in another, such as a layout that a script asked for, is counted there
    if (part && part !== outer?.part) {
      frame[part] += tdur / 1000;
      if (outer?.part) frame[outer.part] -= tdur / 1000;
    }
    open.push({ end: ts + dur, part });
  }
  return frames;
}

/** The events of the one thread that painted. */
function mainThread(events: readonly TraceEvent[]): TraceEvent[] {
  const painters = new Map<string, number>();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  for (const event of events) {
    if (event.name === 'Paint') painters.set(threadOf(event), (painters.get(threadOf(event)) ?? 0) + 1);
  }
  const [main] = [...painters].sort(([, a], [, b]) => b - a)[0] ?? [];
  return events.filter((event) => threadOf(event) === main);
}
