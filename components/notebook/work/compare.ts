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
 * @param name what the other text is called: `new`, `theirs`
 */
export function comparison(mine: string, other: string, name: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'comparison';
  const legend = document.createElement('p');
  legend.textContent = `+ only in yours, − only in ${name}`;
  const list = document.createElement('ol');
  list.append(...lines(mine, other, name).map(lineElement));
  box.append(legend, list);
  return box;
}

function lines(mine: string, other: string, name: string): Line[] {
  return diffArrays(other.split('\n'), mine.split('\n')).flatMap(({ value, added, removed }) =>
    value.map((text): Line => {
      if (added) return { sign: '+', says: 'only in yours: ', text };
      if (removed) return { sign: '−', says: `only in ${name}: `, text };
      return { sign: ' ', says: '', text };
    }),
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
