import { CheckFailure } from '../../checks/index.ts';
import type { ProgramCell } from '../../notebook/program.ts';
import { traceOf } from '../../notebook/worker/place-of.ts';
import type {
  Call,
  ExerciseVerdict,
  Finding,
  GradeMessage,
  GradeRequest,
  Problem,
  StepVerdict,
} from '../types.ts';
import { checksScope } from './checks-scope.ts';
import { drawFrom, seedOfStep } from './draw.ts';
import { findingOf, StepFailure, type Facts } from './finding.ts';
import { loadAnswer } from './load-answer.ts';
import { Membrane } from './membrane.ts';
import { library, scopeFor, silent } from './scope.ts';

/** One attempt: the answer is run, then the checks try its steps until one fails. */
export class Grading {
  readonly #answer: ProgramCell;
  readonly #checks: ProgramCell;
  readonly #request: GradeRequest;
  readonly #seed: number;
  readonly #post: (message: GradeMessage) => void;
  readonly #steps: StepVerdict[] = [];
  #finding: Finding | undefined;
  #running: string | undefined;

  constructor(
    [answer, checks]: readonly [ProgramCell, ProgramCell],
    request: GradeRequest,
    seed: number,
    post: (message: GradeMessage) => void,
  ) {
    this.#answer = answer;
    this.#checks = checks;
    this.#request = request;
    this.#seed = seed;
    this.#post = post;
  }

  /** Runs to the end without giving the thread back, so that nothing that the answer left behind comes in between. */
  run(): void {
    this.#post({ type: 'step', step: 'load' });
    const heard: Call[] | undefined = this.#request.listen ? [] : undefined;
    const membrane = new Membrane(({ sentence, thrown, given: args, ...more }) => {
      const place = thrown && this.#placeOf(thrown.error);
      return this.#fail(sentence, { given: args.length === 1 ? args[0] : args, ...more }, place && { place });
    }, heard);
    const loaded = loadAnswer(this.#answer, this.#request.exercise, membrane, (error) =>
      this.#placeOf(error),
    );
    if ('problem' in loaded) return this.#end(loaded.problem);
    const problem = this.#tryChecks(loaded.values, membrane);
    if (heard) this.#post({ type: 'called', calls: heard });
    this.#end(problem);
  }

  #tryChecks(values: Record<string, unknown>, membrane: Membrane): Problem | undefined {
    const scope = checksScope({
      ...{ membrane, values, source: this.#request.source },
      step: (id, check) => this.#step(id, check),
      draw: () => drawFrom(seedOfStep(this.#seed, this.#steps.length)),
      fail: (sentence, facts) => this.#fail(sentence, facts),
    });
    try {
      const { run } = this.#checks;
      run(scopeFor(this.#checks, { ...library, console: silent, ...scope, ...values }));
      const { steps } = this.#request.exercise;
      if (this.#steps.length < steps.length)
        throw new Error(`there are ${this.#steps.length} calls of step, and ${steps.length} steps`);
      return undefined;
    } catch (error) {
      // a call outside of every step
      const why =
        error instanceof StepFailure
          ? `a check stands outside of every step: ${error.message}`
          : String(error);
      const place = this.#placeOf(error, this.#checks);
      const line = place ? `, line ${place.line}` : '';
      return {
        kind: 'broken',
        sentence: `This exercise is at fault, not your answer: its checks stopped with ${why} (checks.ts${line}).`,
      };
    }
  }

  #step(id: string, check: () => unknown): void {
    const wanted = this.#request.exercise.steps[this.#steps.length]?.id;
    if (id !== wanted) throw new Error(`step ${id} stands where step ${wanted ?? 'none'} belongs`);
    if (this.#running !== undefined) throw new Error(`step ${id} stands inside step ${this.#running}`);
    if (this.#steps.some(({ state }) => state === 'failed')) return this.#done({ id, state: 'waiting' });
    this.#post({ type: 'step', step: id });
    this.#running = id;
    this.#finding = undefined;
    try {
      if (check() instanceof Promise) throw new Error(`step ${id} is async; checks wait for nothing`);
    } catch (error) {
      if (error instanceof CheckFailure) this.#finding ??= findingOf(error.message, factsOf(error));
      else if (!(error instanceof StepFailure)) throw error;
    } finally {
      this.#running = undefined;
    }
    const finding = this.#finding as Finding | undefined;
    this.#done(finding ? { id, state: 'failed', finding } : { id, state: 'passed' });
  }

  #done(step: StepVerdict): void {
    this.#steps.push(step);
    this.#post({ type: 'tried', step });
  }

  /** The first failure of a step counts, even where the checks catch what is thrown here. */
  #fail(sentence: string, facts: Facts, more?: Pick<Finding, 'place'>): never {
    this.#finding ??= { ...findingOf(sentence, facts), ...more };
    throw new StepFailure(sentence);
  }

  #end(problem: Problem | undefined): void {
    const { steps } = this.#request.exercise;
    const rest = steps.slice(this.#steps.length).map(({ id }) => ({ id, state: 'waiting' as const }));
    const all = [...this.#steps, ...rest];
    const solved = problem === undefined && all.every(({ state }) => state === 'passed');
    const verdict: ExerciseVerdict = { solved, seed: this.#seed, steps: all, ...(problem && { problem }) };
    this.#post({ type: 'verdict', verdict });
  }

  /** What was thrown may be a trap. */
  #placeOf(error: unknown, cell = this.#answer): Problem['place'] {
    try {
      return this.#request.exercise.kind === 'blank' && cell === this.#answer
        ? undefined
        : traceOf(error, cell, [cell]).place;
    } catch {
      return undefined;
    }
  }
}

function factsOf({ failure: { got, expected } }: CheckFailure): Facts {
  return { got, expected };
}
