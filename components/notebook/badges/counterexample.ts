import type { Display } from '../../../src/notebook/display/types.ts';
import type { CellOutcome } from '../../../src/notebook/types.ts';
import type { TriedScores } from '../../../src/zoo/score-search.ts';
import { barRows, type BarRow } from './bar-rows.ts';
import { listText } from './search-words.ts';

/** The smallest scores that break a check, with what it said: as numbers, and as bars of what was got and expected. */
export function counterexample({ scores, outcome }: TriedScores<CellOutcome>, shrinks: number): HTMLElement {
  const box = document.createElement('div');
  box.className = 'counterexample';
  box.append(
    sentence(
      shrinks === 0
        ? 'No simpler scores were found that break it: '
        : `Made simpler ${shrinks === 1 ? 'once' : `${shrinks} times`}: `,
      listText(scores),
    ),
  );
  const rows: BarRow[] = scores.map((text, item) => ({ label: `score ${item}`, text, quantity: 'score' }));
  box.append(barRows(rows));
  if (outcome.status !== 'failed') return box;
  const said = document.createElement('p');
  said.className = 'badge-mutant-said';
  said.textContent = outcome.failure.message;
  box.append(said);
  const [got, expected] = [numberOf(outcome.failure.got), numberOf(outcome.failure.expected)];
  if (got !== undefined && expected !== undefined) {
    box.append(
      barRows([
        { label: 'got', text: got, quantity: 'got' },
        { label: 'expected', text: expected, quantity: 'expected' },
      ]),
    );
  }
  return box;
}

function numberOf(display: Display): string | undefined {
  return display.type === 'number' ? display.exact : undefined;
}

function sentence(words: string, code: string): HTMLElement {
  const paragraph = document.createElement('p');
  const numbers = document.createElement('code');
  numbers.dataset['part'] = 'smallest';
  numbers.textContent = code;
  paragraph.append(words, numbers);
  return paragraph;
}
