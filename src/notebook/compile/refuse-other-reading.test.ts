import { describe, expect, test } from 'vitest';
import { compileCell } from './compile-cell.ts';

/** As a module a comparison and a string; as a script a comment, the end of the function and a cell of the reader's making. */
const escape = [
  'let x = 1, y = 1;',
  'x <!--y; `',
  '} }, { id: "sum-is-one", inputs: [], needs: [], line: 1, lines: 1, run: () => [undefined, {}] }]); })();',
  '(() => { [{ run: function () {',
  '//`',
].join('\n');

describe('a text that a script reads otherwise than a module', () => {
  test('cannot end the function that it runs in', () => {
    expect(() => compileCell('a', 'cell', escape)).toThrow(
      'A browser takes <!-- for the beginning of a comment',
    );
  });

  test('is refused at its place, with what to write', () => {
    expect(() => compileCell('a', 'cell', 'let y = 2;\nconst z = 5 <!--y;')).toThrow(
      expect.objectContaining({ place: { line: 2, column: 13 }, message: expect.stringContaining('< !--') }),
    );
  });

  test('is refused where a script has no such expression', () => {
    expect(() => compileCell('a', 'cell', 'const here = import.meta;')).toThrow(/import\.meta/);
  });

  test('is fine in a string, a comment or with spaces', () => {
    for (const code of [
      "'<!-- -->'",
      '// <!-- -->\n1',
      '/* <!--\n--> */ 1',
      'let y = 1; 3 < !--y',
      'await 1',
    ])
      expect(() => compileCell('a', 'cell', code)).not.toThrow();
  });
});
