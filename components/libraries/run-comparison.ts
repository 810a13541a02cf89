import { counted } from '../../src/checks/counted.ts';
import type { ChapterNumbers } from './chapter-numbers.ts';
import { compareShares } from './compare-shares.ts';
import { comparisonView } from './comparison-view.ts';
import { outcomeSentences } from './comparison-words.ts';
import { tensorflowSoftmax } from './tensorflow-softmax.ts';

/** What to say, and what to show where there is something. */
export interface Outcome {
  sentence: string;
  view?: HTMLElement;
}

/** Runs TensorFlow.js on the chapter's scores and sets the result beside the chapter's shares. */
export async function runComparison(
  numbers: ChapterNumbers,
  names: { scores: string; shares: string },
): Promise<Outcome> {
  const [scores, here] = [numbers.get(names.scores), numbers.get(names.shares)];
  if (scores.length === 0) {
    return { sentence: `${names.scores} is no list of 1 to 200 numbers, so there is nothing to run on.` };
  }
  if (here.length !== scores.length) {
    const counts = `${names.scores} holds ${counted(scores.length, 'number')} and ${names.shares} ${here.length}`;
    return { sentence: `${counts}, so there is nothing to compare.` };
  }
  const result = await tensorflowSoftmax(scores);
  const comparison = compareShares(scores, result.shares, here);
  return { sentence: outcomeSentences(comparison, result), view: comparisonView(comparison) };
}
