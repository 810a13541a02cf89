import { CellSyntaxError } from '../../src/notebook/compile/cell-syntax-error.ts';
import { fromExactJson } from '../../src/notebook/exact-json.ts';
import type { JudgeMessage, JudgeRequest } from '../../src/notebook/judge-message.ts';
import { Judgement, stepLimit, type Stopped } from '../../src/notebook/page/judgement.ts';
import type { Place } from '../../src/notebook/types.ts';
import type { Language } from './language.ts';
import lawNames from './law-names.ts?computed';
import type { VerdictView } from './verdict-view.ts';
import { stoppedWords } from './verdict-words.ts';

/** How a judgement ended. */
export type Ending =
  { state: 'fresh' | 'stopped'; words: string } | { state: 'failed'; words: string; place?: Place };

/** Judges one text at a time. */
export class Judging {
  readonly #view: VerdictView;
  #current: Judgement<JudgeMessage> | undefined;
  #turn = 0;

  constructor(view: VerdictView) {
    this.#view = view;
  }

  /** Judges; what judges is loaded with the first call. A judgement that is going on is stopped. */
  async judge(language: Language, code: string, seed: number): Promise<Ending> {
    const turn = (this.#turn += 1);
    this.#current?.stop();
    const [judge, { programOf }, { default: known }] = await Promise.all([
      import('../../src/notebook/worker/judge-prelude.ts?bundled'),
      import('./program-of.ts'),
      import('./known-mutants.ts?computed'),
    ]);
    if (turn !== this.#turn) return { state: 'stopped', words: 'Stopped by you before it began.' };
    let text: string;
    try {
      text = programOf(judge.default, language, code);
    } catch (error) {
      if (!(error instanceof CellSyntaxError)) throw error;
      return { state: 'failed', words: error.message, place: error.place };
    }
    this.#view.begin();
    const fingerprints = fromExactJson(known.fingerprints) as JudgeRequest['known'];
    return this.#run(text, { type: 'run', seed, known: fingerprints }, known.what, language);
  }

  stop(): void {
    this.#turn += 1;
    this.#current?.stop();
  }

  #run(
    text: string,
    request: JudgeRequest,
    what: Readonly<Record<string, string>>,
    language: Language,
  ): Promise<Ending> {
    return new Promise((end) => {
      const onMessage = (message: JudgeMessage): void => {
        if (message.type === 'step') this.#view.trying(message.step);
        else if (message.type === 'law') this.#view.law(message.law);
        else if (message.type === 'verdict')
          end({ state: 'fresh', words: this.#view.finish(message.verdict, what) });
        else {
          this.#view.stopped('Not judged: the text failed.');
          // a place in the translation is none in the reader's formula
          const place = language === 'ts' && message.place ? { place: message.place } : {};
          end({ state: 'failed', words: message.message, ...place });
        }
      };
      const onStopped = (stopped: Stopped): void => {
        const title = lawNames.find(({ id }) => id === stopped.step)?.title;
        const words = stoppedWords(stopped, title, stepLimit / 1000);
        this.#view.stopped(words);
        end({ state: 'stopped', words });
      };
      this.#current = new Judgement(text, request, { onMessage, onStopped });
    });
  }
}
