import type { DigitImage } from '../../src/digits/image.ts';
import { crossEntropy, softmax } from '../../src/softmax/index.ts';
import type { Example, ExampleSet } from './sets.ts';

/** One example and what the classifier said about it. */
export interface Answer {
  readonly character: string;
  readonly from: string;
  /** The digit with the largest share, and that share. */
  readonly said: number;
  readonly share: number;
  /** The image in base64. */
  readonly image: string;
}

export interface DigitMeasurement {
  readonly set: string;
  readonly examples: number;
  readonly correct: number;
  /** Mean cross-entropy, in nats. */
  readonly loss: number;
  readonly medianTopShare: number;
  /**
   * Expected calibration error with ten bins of equal width: how far the top share is from the share of right answers.
   *
   * @see Guo, Pleiss, Sun, Weinberger: On calibration of modern neural networks, ICML 2017
   */
  readonly calibrationError: number;
  /** `confusion[meant][said]`, counted. */
  readonly confusion: readonly (readonly number[])[];
  /** The wrong answers with the largest shares, the most confident first. */
  readonly failures: readonly Answer[];
}

export interface LetterMeasurement {
  readonly set: string;
  readonly examples: number;
  readonly medianTopShare: number;
  /** How many got a share above 0.9. */
  readonly above90: number;
  readonly letters: readonly {
    readonly letter: string;
    readonly medianTopShare: number;
    /** `said[digit]`, counted. */
    readonly said: readonly number[];
  }[];
  /** One of each letter: the one with the largest share. */
  readonly surest: readonly Answer[];
}

type LogitsOf = (image: DigitImage) => Float64Array;

const MOST_FAILURES = 12;
const BINS = 10;

export function measureDigits({ set, examples }: ExampleSet, logitsOf: LogitsOf): DigitMeasurement {
  const answers = examples.map((example) => answer(example, logitsOf));
  const wrong = answers.filter((each) => !isRight(each));
  return {
    set,
    examples: examples.length,
    correct: examples.length - wrong.length,
    loss: mean(examples.map(({ image, character }) => crossEntropy(logitsOf(image), Number(character)))),
    medianTopShare: medianShare(answers),
    calibrationError: calibrationError(answers),
    confusion: range(10).map((meant) =>
      countSaid(answers.filter(({ character }) => Number(character) === meant)),
    ),
    failures: wrong.sort((a, b) => b.share - a.share).slice(0, MOST_FAILURES),
  };
}

export function measureLetters({ set, examples }: ExampleSet, logitsOf: LogitsOf): LetterMeasurement {
  const answers = examples.map((example) => answer(example, logitsOf));
  const byLetter = Map.groupBy(answers, ({ character }) => character);
  return {
    set,
    examples: examples.length,
    medianTopShare: medianShare(answers),
    above90: answers.filter(({ share }) => share > 0.9).length,
    letters: [...byLetter].map(([letter, group]) => ({
      letter,
      medianTopShare: medianShare(group),
      said: countSaid(group),
    })),
    surest: [...byLetter.values()].map((group) => group.reduce((a, b) => (b.share > a.share ? b : a))),
  };
}

function answer({ image, character, from }: Example, logitsOf: LogitsOf): Answer {
  const shares = softmax(logitsOf(image));
  const said = shares.indexOf(Math.max(...shares));
  return { character, from, said, share: shares[said]!, image: Buffer.from(image).toString('base64') };
}

function calibrationError(answers: readonly Answer[]): number {
  const bins = Map.groupBy(answers, ({ share }) => Math.min(BINS - 1, Math.floor(share * BINS)));
  const gaps = [...bins.values()].map((bin) => {
    const right = bin.filter(isRight).length / bin.length;
    return (bin.length / answers.length) * Math.abs(right - mean(bin.map(({ share }) => share)));
  });
  return gaps.reduce((sum, gap) => sum + gap, 0);
}

const isRight = ({ character, said }: Answer) => Number(character) === said;

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

function countSaid(answers: readonly Answer[]): number[] {
  return range(10).map((digit) => answers.filter(({ said }) => said === digit).length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The upper one of the two in the middle, where there are two. */
function medianShare(answers: readonly Answer[]): number {
  const sorted = answers.map(({ share }) => share).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
