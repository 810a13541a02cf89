import { diffArrays } from 'diff';

interface Line {
  sign: '+' | '−' | ' ';
  /** said before the line, for those who do not see the sign */
  says: string;
  text: string;
}

/**
 * Two texts line by line, the lines that only one of them has marked by a sign and a word.
 *
 * @param name  what the other text is called: `new`, `theirs`
 * @param goal  which of them counts as the newer one, whose own lines are marked with +
 */
export function comparison(
  mine: string,
  other: string,
  name: string,
  goal: 'mine' | 'other' = 'mine',
): HTMLElement {
  const box = document.createElement('div');
  box.className = 'comparison';
  const legend = document.createElement('p');
  const [yours, theirs] = goal === 'mine' ? (['+', '−'] as const) : (['−', '+'] as const);
  legend.textContent = `${yours} only in yours, ${theirs} only in ${name}`;
  const says = { [yours]: 'only in yours: ', [theirs]: `only in ${name}: `, ' ': '' };
  const [older, newer] = goal === 'mine' ? [other, mine] : [mine, other];
  const list = document.createElement('ol');
  list.append(
    ...lines(older, newer).map(({ sign, text }) => lineElement({ sign, says: says[sign] ?? '', text })),
  );
  box.append(legend, list);
  return box;
}

function lines(older: string, newer: string): Pick<Line, 'sign' | 'text'>[] {
  return diffArrays(older.split('\n'), newer.split('\n')).flatMap(({ value, added, removed }) =>
    value.map((text) => ({ sign: added ? '+' : removed ? '−' : ' ', text }) as const),
  );
}

function lineElement({ sign, says, text }: Line): HTMLElement {
  const line = document.createElement('li');
  const mark = document.createElement('span');
  mark.textContent = sign;
  mark.ariaHidden = 'true';
  const words = document.createElement('span');
  words.className = 'visually-hidden';
  words.textContent = says;
  const code = document.createElement('code');
  code.textContent = text;
  line.dataset['change'] = sign;
  line.append(mark, words, code);
  return line;
}
