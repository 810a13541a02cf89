import { listOf, see } from './ask.ts';
import { BadAnswer } from './ask.ts';
import { worstError } from './exact.ts';
import { fingerprintOf, isSame, type Fingerprint } from './fingerprint.ts';
import type { Counterexample, Law } from './law.ts';
import { accuracyScores, accuracyTolerance } from './laws/softmax-in-doubles.ts';
import { lawsOf } from './laws.ts';
import { policiesOf, type Policy } from './policies.ts';
import { search } from './search.ts';
import type { Subject } from './subject.ts';
import { tryExamples } from './try-law.ts';

/** One law's verdict on a softmax. */
export interface LawVerdict {
  id: string;
  title: string;
  about: Law['about'];
  held: boolean;
  /** examples and drawn inputs */
  tried: number;
  /** of the search, if there was one */
  seed?: number;
  path?: string;
  counterexample?: Counterexample;
}

/** The largest relative error against shares of 45 digits; Infinity where a share was no number. */
export interface Accuracy {
  error: number;
  tolerance: number;
  scores: number[];
  index: number;
  lists: number;
}

/** All that is to be said about somebody's softmax. Plain data. */
export interface Verdict {
  /** every law of this site holds */
  passed: boolean;
  laws: LawVerdict[];
  accuracy: Accuracy;
  /** names of mutants that do the same */
  equals: string[];
  policies: Policy[];
  seed: number;
}

interface VerdictOptions {
  seed?: number;
  /** drawn inputs for each law that draws any */
  runs?: number;
  /** for each search */
  milliseconds?: number;
  /** fingerprints of the mutants, by their names; and of softmax itself, as `softmax` */
  known?: ReadonlyMap<string, Fingerprint>;
  goOn?: () => boolean;
  /** each law's verdict as soon as it is there */
  onLaw?: (verdict: LawVerdict) => void;
  /** what comes next: `mutants`, a law by its id, or `rest`, what is measured at the end */
  onStep?: (step: string) => void;
}

/** Judges a softmax by every law of this site. The original notebook's assertions are not among them. */
export function judge(subject: Subject, options: VerdictOptions = {}): Verdict {
  const { seed = 0, known = new Map<string, Fingerprint>(), onLaw, onStep } = options;
  onStep?.('mutants');
  // First, while a function that remembers has not seen much yet.
  const equals = equalsOf(subject, known);
  const laws = lawsOf('softmax')
    .filter(({ by }) => by === 'ours')
    .map((law) => {
      onStep?.(law.id);
      const verdict = judgeLaw(law, subject, { ...options, seed });
      onLaw?.(verdict);
      return verdict;
    });
  onStep?.('rest');
  return {
    passed: laws.every(({ held }) => held),
    laws,
    accuracy: accuracyOf(subject),
    equals,
    policies: policiesOf(subject),
    seed,
  };
}

function judgeLaw(law: Law, subject: Subject, options: VerdictOptions & { seed: number }): LawVerdict {
  const { seed, runs, milliseconds, goOn } = options;
  const { id, title, about } = law;
  const example = tryExamples(law, subject);
  const tried = example ? law.examples.indexOf(example.input) + 1 : law.examples.length;
  if (example || !law.draws) {
    const counterexample = example && { counterexample: example };
    return { id, title, about, held: !example, tried, ...counterexample };
  }
  const found = search(law, subject, {
    seed,
    ...(runs !== undefined && { runs }),
    ...(milliseconds !== undefined && { milliseconds }),
    ...(goOn && { goOn }),
  });
  const { held, path, counterexample } = found;
  return {
    ...{ id, title, about, held, tried: tried + found.tried, seed },
    ...(path !== undefined && { path }),
    ...(counterexample && { counterexample }),
  };
}

/** The worst share of the lists that accuracy is measured on. */
function accuracyOf(subject: Subject): Accuracy {
  let worst: Accuracy = {
    error: 0,
    tolerance: accuracyTolerance,
    scores: [],
    index: 0,
    lists: accuracyScores.length,
  };
  for (const scores of accuracyScores) {
    const { error, index } = worstError(scores, sharesOf(subject, scores));
    if (error > worst.error) worst = { ...worst, error, index, scores };
  }
  return worst;
}

function sharesOf(subject: Subject, scores: number[]): number[] {
  try {
    return listOf(see(subject, scores).answer, scores.length);
  } catch (error) {
    if (!(error instanceof BadAnswer)) throw error;
    return [];
  }
}

function equalsOf(subject: Subject, known: ReadonlyMap<string, Fingerprint>): string[] {
  const right = known.get('softmax');
  if (!right) return [];
  const own = fingerprintOf(subject, right);
  return [...known].flatMap(([name, other]) =>
    name !== 'softmax' && isSame(own, other, right) ? [name] : [],
  );
}
