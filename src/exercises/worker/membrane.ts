import type { Call } from '../types.ts';
import { differenceOf } from './compare.ts';
import { plainCopy } from './plain-copy.ts';
import { thrownWords, unplainWords } from './thrown-words.ts';

type AnyFunction = (...args: unknown[]) => unknown;

/** What can go wrong in a call of the reader's function. */
interface CallTrouble {
  sentence: string;
  given: unknown[];
  /** what the function threw */
  thrown?: { error: unknown };
  got?: unknown;
  expected?: unknown;
}

/**
 * Stands between the checks and the reader's functions. Each call gets copies of its arguments, and its result is copied to plain
 * data once, before anything looks at it.
 */
export class Membrane {
  readonly #onTrouble: (trouble: CallTrouble) => never;
  /** functions as the checks have them -> the reader's own */
  readonly #inside = new WeakMap<AnyFunction, AnyFunction>();
  readonly #heard: Call[] | undefined;
  #last: Call | undefined;

  /** @param heard gets every call that ended well */
  constructor(onTrouble: (trouble: CallTrouble) => never, heard?: Call[]) {
    this.#onTrouble = onTrouble;
    this.#heard = heard;
  }

  /** The last call that ended well. */
  get last(): Call | undefined {
    return this.#last;
  }

  /** What the reader declared under a name, for the checks. @throws Unplain, or what a getter throws */
  outward(value: unknown, name: string): unknown {
    return plainCopy(value, (f, path) => this.#wrapped(f, path), name);
  }

  isOwn(f: unknown): f is AnyFunction {
    return typeof f === 'function' && this.#inside.has(f as AnyFunction);
  }

  #wrapped(raw: AnyFunction, name: string): AnyFunction {
    const wrapper = (...args: unknown[]) => this.#call(name, raw, args);
    this.#inside.set(wrapper, raw);
    return wrapper;
  }

  /** An argument, for the reader's function: a copy, in which the checks' own functions see only copies in their turn. */
  #inward(value: unknown): unknown {
    if (ArrayBuffer.isView(value)) return structuredCopy(value);
    return plainCopyWithViews(value, (f) => this.#inside.get(f) ?? this.#guarded(f));
  }

  #guarded(f: AnyFunction): AnyFunction {
    return (...args) => this.#inward(f(...args.map((arg) => this.outward(arg, 'its argument'))));
  }

  #call(name: string, raw: AnyFunction, given: unknown[]): unknown {
    const own = given.map((arg) => this.#inward(arg));
    const trouble = (sentence: string, more: Partial<CallTrouble> = {}) =>
      this.#onTrouble({ sentence, given, ...more });
    let result: unknown;
    try {
      result = Reflect.apply(raw, undefined, own);
    } catch (error) {
      return trouble(`${name} ${thrownWords(error)}`, { thrown: { error } });
    }
    let got: unknown;
    try {
      got = this.outward(result, `the result of ${name}`);
    } catch (error) {
      return trouble(`${name} gives ${unplainWords(error)}`);
    }
    const changed = given.findIndex((arg, i) => this.#isChanged(arg, own[i]));
    if (changed >= 0) {
      const which = given.length > 1 ? `argument ${changed + 1}` : 'its argument';
      return trouble(
        `${name} changes ${which}. Whoever called it may need the old values; change a copy, such as [...x].`,
        {
          got: this.#readable(own[changed]),
          expected: given[changed],
        },
      );
    }
    this.#last = { name, given, got };
    this.#heard?.push(this.#last);
    return got;
  }

  #isChanged(given: unknown, own: unknown): boolean {
    if (typeof given === 'function') return false;
    try {
      const [before, after] = [plainCopy(given, noFunction), plainCopy(own, noFunction)];
      return differenceOf(after, before, 0) !== undefined;
    } catch {
      return true;
    }
  }

  #readable(value: unknown): unknown {
    try {
      return this.outward(value, '');
    } catch {
      return 'something that cannot be read';
    }
  }
}

const noFunction = () => null;

function structuredCopy(view: ArrayBufferView): unknown {
  const { slice } = view as Float64Array;
  return typeof slice === 'function' ? slice.call(view as Float64Array) : view;
}

function plainCopyWithViews(value: unknown, wrap: (f: AnyFunction) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => plainCopyWithViews(item, wrap));
  if (ArrayBuffer.isView(value)) return structuredCopy(value);
  return plainCopy(value, wrap);
}
