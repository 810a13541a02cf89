/** @typedef {import('../../../src/zoo/verdict.ts').LawVerdict} LawVerdict */
/** @typedef {import('./run-judge.mjs').Verdict} Verdict */

/** A law in one line, and the input that broke it in one or two more. @param {LawVerdict} law */
export function lawLines({ title, held, tried, counterexample }) {
  if (!counterexample) return [`${held ? '✓' : '✗'} ${title} (${count(tried, 'input')})`];
  const { input, got, expected, message } = counterexample;
  const { scores, ...others } = input;
  const extra = Object.entries(others).map(([name, value]) => `${name} ${value}`);
  const facts = [
    `scores ${list(scores)}`,
    ...extra,
    ...(got.length > 0 ? [`got ${list(got)}`] : []),
    ...(expected.length > 0 ? [`expected ${list(expected)}`] : []),
  ];
  return [`✗ ${title}`, `    ${message}`, `    ${facts.join(' · ')}`];
}

/** What follows the laws. @param {Verdict} verdict */
export function verdictLines({ laws, accuracy, equals, policies, seed }) {
  const { error, tolerance, lists, index, scores } = accuracy;
  const where = error > 0 ? `, share ${index} of ${list(scores)}` : '';
  const red = laws.filter(({ held }) => !held).length;
  return [
    '',
    `accuracy: largest relative error ${error.toExponential(1)}${where} (${lists} lists, ${tolerance} allowed)`,
    ...equals.map(({ name, what }) => `equals mutant ${name}: ${what}`),
    '',
    'how it treats what is no list of ordinary numbers (not judged)',
    ...policies.map(({ given, gives }) => `  ${given}: ${gives}`),
    '',
    `${count(laws.length, 'law')}: ${laws.length - red} hold, ${red} broken (seed ${seed}; none of it is a proof)`,
  ];
}

/** @param {readonly number[]} values */
function list(values) {
  const shown = values.slice(0, 6).join(', ');
  return `[${shown}${values.length > 6 ? `, … ${values.length} in all` : ''}]`;
}

/** @param {number} number @param {string} word */
function count(number, word) {
  return `${number.toLocaleString('en')} ${word}${number === 1 ? '' : 's'}`;
}
