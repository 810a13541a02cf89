import type { Engine } from '../../scripts/lib/browsers.mjs';

/** Somebody at a page, in whichever engine the Playwright project runs. */
export interface Reader {
  readonly engine: Engine;
  /** @param path relative to the test server, `chapters/normalise/`; resolves once the page has loaded */
  open(path: string): Promise<void>;
  /** Runs `fn` in the page. Arguments and result travel as JSON; `fn` may use nothing from outside itself. */
  evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /**
   * Asks again and again until the answer is truthy.
   *
   * @param what    what is waited for, for the message
   * @param timeout in milliseconds; default 5000
   * @throws `waited for WHAT` when that takes too long
   */
  waitFor<A extends readonly unknown[]>(
    what: string,
    fn: (...args: A) => unknown,
    args: A,
    timeout?: number,
  ): Promise<void>;
  /** Scrolls the first element of that plain CSS selector into view and clicks its middle with the engine's pointer. */
  click(selector: string): Promise<void>;
  /** @param key as in Playwright: `Shift+Enter`, `ControlOrMeta+A`, `Escape` */
  press(key: string): Promise<void>;
  /** Types into what has the focus, key by key. */
  type(text: string): Promise<void>;
  /** For looking at: in Firefox Playwright does it by a style element, of which the page complains. */
  screenshot(path: string): Promise<void>;
}

/** A reader for one test, who starts with no storage and no history. */
interface Visit {
  reader: Reader;
  /** Ends the visit; afterwards every complaint has come. */
  close(): Promise<void>;
}

/** A browser that is running. */
export interface EngineHost {
  /**
   * @param url      of the test server
   * @param complain hears console errors and warnings, uncaught errors, CSP violations and requests to another host
   */
  visit(url: string, complain: (complaint: string) => void): Promise<Visit>;
  close(): Promise<void>;
}

/** The text of a call of `fn` that gives its result back as JSON, to be run in a page. */
export function callText(fn: (...args: never) => unknown, args: readonly unknown[]): string {
  return `(async () => JSON.stringify(await (${fn})(...${JSON.stringify(args)})))()`;
}

/** What `callText` promised in the page; a function that returned nothing gives undefined. */
export function fromCall<R>(json: unknown): R {
  return (typeof json === 'string' ? JSON.parse(json) : undefined) as R;
}

/** `Reader.waitFor`, by the reader's `evaluate`. */
export async function poll<A extends readonly unknown[]>(
  reader: Pick<Reader, 'evaluate'>,
  what: string,
  fn: (...args: A) => unknown,
  args: A,
  timeout = 5000,
): Promise<void> {
  const end = performance.now() + timeout;
  while (!(await reader.evaluate(fn, ...args))) {
    if (performance.now() > end) throw new Error(`waited for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
