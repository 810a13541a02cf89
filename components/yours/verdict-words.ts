import { counted } from '../../src/checks/counted.ts';
import type { Stopped } from '../../src/notebook/page/judgement.ts';
import type { Accuracy, LawVerdict } from '../../src/zoo/verdict.ts';
import { list } from './finding.ts';

/** What stands beside a law. */
export function lawWords({ held, tried }: LawVerdict): string {
  return held ? `holds on ${counted(tried, 'input')}` : `broken, input ${tried.toLocaleString('en-GB')}`;
}

/** The whole in a sentence, for the page and for who listens to it. */
export function summaryWords(laws: readonly Pick<LawVerdict, 'held'>[], equals: readonly string[]): string {
  const broken = laws.filter(({ held }) => !held).length;
  const all =
    broken === 0
      ? `All ${laws.length} laws hold. That is no proof, but every one of them has been seen to fail.`
      : `${laws.length - broken} of ${counted(laws.length, 'law')} ${laws.length - broken === 1 ? 'holds' : 'hold'}, ${broken} ${broken === 1 ? 'is' : 'are'} broken.`;
  return equals.length === 0 ? all : `${all} This is ${equals.join(' and ')}.`;
}

export function accuracyWords({ error, tolerance, scores, index, lists }: Accuracy): string {
  const measured = `Measured on ${lists} lists against shares of 45 digits; ${tolerance} is allowed.`;
  if (error === 0) return `Every share is the double next to the true one. ${measured}`;
  const size = Number.isFinite(error)
    ? `The largest relative error is ${error.toExponential(1)}`
    : 'At least one share is no number, or none at all';
  return `${size}, at share ${index} of ${list(scores)}. ${measured}`;
}

/** @param title of the law that was being tried, where it was one */
export function stoppedWords(
  { why, step, message }: Stopped,
  title: string | undefined,
  seconds: number,
): string {
  const trying = {
    load: 'your text was first run',
    mutants: 'it was compared with the known mutants',
    rest: 'its accuracy and what it makes of other inputs were measured',
  }[step ?? ''];
  const what = title === undefined ? (trying ?? 'it was about to begin') : `this law was tried: ${title}`;
  if (why === 'reader') return `Stopped by you while ${what}.`;
  if (why === 'time')
    return `Stopped after ${counted(seconds, 'second')}: softmax gave no answer while ${what}.`;
  if (why === 'start') return 'Stopped: the program did not start. Judge it again.';
  if (why === 'crash') return `Stopped: the sandbox failed while ${what} (${message}).`;
  return `Stopped: the browser ended the sandbox while ${what}, most likely because memory ran out.`;
}
