import { describe, expect, test } from 'vitest';
import { placedFieldsOf } from './answer-literal.ts';
import { answerText, fieldsOf, type FieldsOf, type WidgetKind } from './answer-text.ts';

describe('answerText and fieldsOf', () => {
  const cases: { [K in WidgetKind]: [fields: FieldsOf[K], text: string][] } = {
    blank: [
      [{ a: 'exp(x[i])', b: '' }, "const blanks = { a: 'exp(x[i])', b: '' };\n"],
      [{ a: `"it's" + \`\\n\`` }, `const blanks = { a: '"it\\'s" + \`\\\\n\`' };\n`],
      [{}, 'const blanks = {};\n'],
    ],
    predict: [
      [{ top: '0.5', low: '-1e-3' }, 'const prediction = { top: 0.5, low: -1e-3 };\n'],
      [{ top: '', low: 'NaN' }, 'const prediction = { top: undefined, low: NaN };\n'],
      [{ top: '-Infinity', low: 'a half' }, "const prediction = { top: -Infinity, low: 'a half' };\n"],
    ],
    order: [
      [['shift', 'sum-up'], "const order = ['shift', 'sum-up'];\n"],
      [[], 'const order = [];\n'],
    ],
    choose: [[['a'], "const choice = ['a'];\n"]],
  };

  test.each(Object.entries(cases).flatMap(([kind, of]) => of.map((each) => [kind, ...each] as const)))(
    'of kind %s: %j is %j, and back',
    (kind, fields, text) => {
      expect(answerText(kind as WidgetKind, fields)).toBe(text);
      expect(fieldsOf(kind as WidgetKind, text)).toEqual(fields);
    },
  );

  test('take a number as a reader types it', () => {
    expect(answerText('predict', { a: '0,5', b: ' −2 ', c: '∞' })).toBe(
      'const prediction = { a: 0.5, b: -2, c: Infinity };\n',
    );
  });
});

describe('fieldsOf', () => {
  test('reads what an author or a formatter writes', () => {
    const text = `/** Swaps them. */\nconst order = [\n  "b", // first\n  'a',\n];`;
    expect(fieldsOf('order', text)).toEqual(['b', 'a']);
    expect(fieldsOf('blank', 'const blanks = {\n  a: `x`,\n  "b-c": \'y\',\n}')).toEqual({
      a: 'x',
      'b-c': 'y',
    });
  });

  test.each([
    ['predict', 'const prediction = { top: 1 / 3 };'],
    ['predict', 'const prediction = { top: f(1) };'],
    ['predict', 'const answer = { top: 1 };'],
    ['order', "const order = ['a', ...rest];"],
    ['order', "const order = ['a' 'b'];"],
    ['choose', 'const choice = 3;'],
    ['choose', ''],
    ['blank', "const blanks = { a: 'x' "],
    ['blank', "const blanks = { a: 'x' }; alert(1);"],
  ] as const)('leaves to the compiler what says more (%s: %s)', (kind, text) => {
    expect(fieldsOf(kind, text)).toBeUndefined();
  });

  test('says where an expression begins', () => {
    const text = "const blanks = { a: 'exp(x)' };";
    expect(placedFieldsOf('blank', text)).toEqual({ a: { text: 'exp(x)', at: text.indexOf('exp') } });
  });
});
