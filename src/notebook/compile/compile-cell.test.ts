import { describe, expect, test } from 'vitest';
import { CellSyntaxError } from './cell-syntax-error.ts';
import { compileCell } from './compile-cell.ts';

const compile = (code: string) => compileCell('a', 'cell', code);

function refusal(code: string): { message: string; place: unknown } {
  try {
    compile(code);
  } catch (error) {
    if (error instanceof CellSyntaxError) return { message: error.message, place: error.place };
    throw error;
  }
  throw new Error('it compiled');
}

describe('compileCell', () => {
  test('finds what a cell declares and what it uses', () => {
    const { inputs, outputs } = compile(
      'const { a, b: [c] } = scores;\nfunction twice(x: number) { return 2 * x + offset; }\nclass Box {}\na + Math.max(c)',
    );
    expect(outputs.toSorted()).toEqual(['Box', 'a', 'c', 'twice']);
    expect(inputs.toSorted()).toEqual(['Math', 'offset', 'scores']);
  });

  test('a name that only a type uses is no input', () => {
    expect(compile('type Row = Scores[];\nconst row: Row = [];').inputs).toEqual([]);
  });

  test('names inside functions, blocks and catch clauses stay there', () => {
    const { inputs, outputs } = compile(
      'for (const i of [1]) { let j = i; void j; }\ntry { } catch (e) { void e; }\n((k) => k)(1);',
    );
    expect([inputs, outputs]).toEqual([[], []]);
  });

  test('keeps every line in its place', () => {
    const { js } = compile('interface Row {\n  n: number;\n}\nconst row: Row = { n: 1 };\nrow.n; // last');
    expect(js.split('\n')[3]).toContain('const row');
    expect(js.split('\n')[4]).toContain('return [(row.n');
  });

  test.each([
    ['1 + 1', 2],
    ['({ a: 3 }).a', 3],
    ['(4);', 4],
    ['const five = 5;\nfive // the last one', 5],
    ["'; }'.length", 3],
  ])('%s has the value %s', (code, value) => {
    const [result] = new Function(compile(code).js)() as [unknown];
    expect(result).toBe(value);
  });

  test('a cell that ends with a declaration has no value', () => {
    expect(new Function(compile('const a = 1;').js)()).toEqual([undefined, { a: 1 }]);
  });

  test('knows a top-level await from one inside a function', () => {
    expect(compile('const a = await 1;').async).toBe(true);
    expect(compile('await (1);').async).toBe(true);
    expect(compile('const f = async () => await 1; f()').async).toBe(false);
    expect(compile("'await'").async).toBe(false);
  });

  test('says where the text can’t be read, in the reader’s own lines and columns', () => {
    expect(refusal('const a = 1;\nconst b = ;')).toEqual({
      message: "This can't be read as TypeScript: unexpected token.",
      place: { line: 2, column: 11 },
    });
    expect(refusal('const typed: number = 1;\nlet typed = 2;').place).toEqual({ line: 2, column: 5 });
  });

  test.each([
    ["import x from 'x';", 'imports nothing'],
    ['export const a = 1;', 'Delete the word export'],
    ['scores = [1];', 'scores belongs to another cell'],
    ['count++;', 'count belongs to another cell'],
    ['return 1;', "can't be read"],
    ['} { ', "can't be read"],
  ])('refuses %s with a sentence', (code, message) => {
    expect(refusal(code).message).toContain(message);
  });
});
