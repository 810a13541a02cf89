import { describe, expect, test } from 'vitest';
import { CellSyntaxError } from './cell-syntax-error.ts';
import { compileCell } from './compile-cell.ts';

const compile = (code: string) => compileCell('a', 'cell', code);

describe('compileCell', () => {
  test('finds what a cell declares and what it uses, and where', () => {
    const { inputs, outputs, places } = compile(
      'const { a, b: [c] } = scores;\nfunction twice(x: number) { return 2 * x + offset; }\nclass Box {}\na + Math.max(c)',
    );
    expect(outputs.toSorted()).toEqual(['Box', 'a', 'c', 'twice']);
    expect(inputs.toSorted()).toEqual(['Math', 'offset', 'scores']);
    expect(places).toEqual({
      a: { line: 1, column: 9 },
      c: { line: 1, column: 16 },
      scores: { line: 1, column: 23 },
      twice: { line: 2, column: 10 },
      offset: { line: 2, column: 44 },
      Box: { line: 3, column: 7 },
      Math: { line: 4, column: 5 },
    });
  });

  test.each<[what: string, code: string, outputs: string[]]>([
    ['var, also in a block', 'var a = 1;\nif (a) { var b = 2; }', ['a', 'b']],
    ['functions of every kind', 'async function f() {}\nfunction* g() { yield 1; }', ['f', 'g']],
    [
      'nested patterns with rests',
      'const { a, ...rest } = {}, [, b = 1, ...c] = [];',
      ['a', 'rest', 'b', 'c'],
    ],
    ['names of every script', 'const π = 3;\nconst größe = 1;\nconst 𝒳 = 2;', ['π', 'größe', '𝒳']],
    ['an abstract class', 'abstract class Shape<T> implements I<T> { abstract area(): T; }', ['Shape']],
    ['nothing: types alone', 'interface Row { a: 1 }\ntype Rows = Row[];\ndeclare const z: Rows;', []],
    ['nothing: a namespace of types', 'declare namespace Q { const z: 1 }', []],
    ['nothing: an empty cell', '', []],
    ['nothing: a comment', '// later\n/* or\nnever */', []],
    ['nothing: labels', 'outer: for (;;) { for (;;) continue outer; }', []],
  ])('a cell may declare %s', (_what, code, outputs) => {
    expect(compile(code).outputs).toEqual(outputs);
    expect(compile(code).inputs.filter((name) => name !== 'I')).toEqual([]);
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

  test.each([
    ['1 + 1', 2],
    ['({ a: 3 }).a', 3],
    ['(4);', 4],
    ['5;;', 5],
    ['const five = 5;\nfive // the last one', 5],
    ['6\ntype Six = 6;', 6],
    ["'; }'.length", 3],
    ["'use strict'", 'use strict'],
    ['/[/]"/.test(`/${1}"`)', false],
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
    expect(compile('for await (const x of []) {}').async).toBe(true);
    expect(compile('const f = async () => await 1; f()').async).toBe(false);
    expect(compile("'await'").async).toBe(false);
  });

  test.each<[code: string, assigned: object]>([
    ['scores = [1];', { scores: { line: 1, column: 1 } }],
    ['\n  count++;', { count: { line: 2, column: 3 } }],
    ['[first, { b: second }] = [1, {}];', { first: { line: 1, column: 2 }, second: { line: 1, column: 14 } }],
    ['for (item of [1]) {}', { item: { line: 1, column: 6 } }],
    ['const f = () => { total += 1; };', { total: { line: 1, column: 19 } }],
  ])('%s gives a name that is not its own another value', (code, assigned) => {
    expect(compile(code).assigned).toEqual(assigned);
  });

  test.each<[code: string, changed: object]>([
    ['scores[0] = 1;', { scores: { line: 1, column: 1 } }],
    ['delete box.a.b;', { box: { line: 1, column: 8 } }],
    ['const s = [...scores];\nscores.sort();', { scores: { line: 2, column: 1 } }],
    ['box.rows[0].push(1);', { box: { line: 1, column: 1 } }],
    ['box.n++;', { box: { line: 1, column: 1 } }],
  ])('%s seems to change such a name’s value in place', (code, changed) => {
    expect(compile(code).changed).toEqual(changed);
  });

  test.each([
    'const f = (scores) => { scores = 1; scores[0] = 2; };\nscores',
    'let a = 1;\na = 2;\nconst b = [];\nb.push(a);',
  ])('a cell’s own names are its to change: %s', (code) => {
    const { assigned, changed } = compile(code);
    expect([assigned, changed]).toEqual([undefined, undefined]);
  });
});

/** The text of a program's cell without what stands before its value. */
const plain = (js: string) => js.replace('return [(', '').replace(/\n[^]*$/, '');

describe('types are blank, and everything else is where it was', () => {
  test.each([
    ['const f = <T,>(x: T): T => x;', 'const f =     (x   )    => x;'],
    [
      'let x!: number, y = <number>3, z = x satisfies number;',
      'let x         , y =         3, z = x                 ;',
    ],
    ['const a = b! + c!.d as const;', 'const a = b  + c .d         ;'],
    [
      'a?.b<number>(1), new Map<string, number[]>(), f<number>`x`',
      'a?.b        (1), new Map                  (), f        `x`',
    ],
    ['const t = `a${b as `x`}c ${(d) as any}`;', 'const t = `a${b       }c ${(d)       }`;'],
    ['const x = a < b ? 1 : c > 2;', 'const x = a < b ? 1 : c > 2;'],
    ['const x: X = 1; // why: not', 'const x    = 1;'],
    [
      'class A<T> extends B<T> implements C { private readonly a?: number = 1; declare b: T; static #c: T; }',
      'class A    extends B                 {                  a          = 1; ;           ; static #c   ; }',
    ],
    [
      'function f(this: A, a?: (b) => c): a is string { return a! as string }',
      'function f(         a           )              { return a            }',
    ],
    ['try {} catch (e: unknown) {}', 'try {} catch (e         ) {}'],
    ['const 𝒳: string = "𝒳" as string; é', 'const 𝒳         = "𝒳"          ; é'],
    ['\tconst tab: number\t= 1;', ' const tab         = 1;'],
    ['type = 1;', 'type = 1'],
  ])('%s', (code, js) => {
    expect(plain(compile(code).js)).toBe(js.trimEnd());
  });

  const run = (code: string, ...names: string[]) => new Function(...names, `${compile(code).js}`);

  test.each<[what: string, code: string, value: unknown]>([
    [
      'a return type over several lines',
      'const f = (a: number): {\n  x: number;\n} => ({ x: a });\nf(2).x',
      2,
    ],
    ['type parameters over several lines', 'const f = async <\n  T,\n>(x: T) => x;\nf.length', 1],
    ['a type at the end of a line before a bracket', 'const a = 3 as number\n;[1].length', 1],
    ['a type without semicolon before a bracket', 'const a = 3 as number\n[1, 2].length', 2],
    ['a type statement without semicolon before one', 'const a = 3\ntype B = 1\n;[1, 2].length', 2],
    [
      'overloads',
      'function f(a: string): void;\nfunction f(a: number): void;\nfunction f(a: any) { return a; }\nf(1)',
      1,
    ],
    ['lines as Windows ends them', 'type A = {\r\n  a: 1;\r\n};\r\nconst b: A = { a: 1 };\r\nb.a', 1],
  ])('%s', (_what, code, value) => {
    expect((run(code)() as unknown[])[0]).toBe(value);
  });

  test('a text at the start of a cell is no directive', () => {
    expect(compile("'use strict';\nconst a = 1;").outputs).toEqual(['a']);
  });
});

describe('a text that can’t be read', () => {
  function refusal(code: string): { message: string; at: string } {
    try {
      compile(code);
    } catch (error) {
      if (!(error instanceof CellSyntaxError)) throw error;
      return { message: error.message, at: `${error.place.line}:${error.place.column}` };
    }
    throw new Error('it compiled');
  }

  test.each([
    ['operators', `1${' + 1'.repeat(30_000)}`],
    ['brackets', `${'['.repeat(20_000)}1${']'.repeat(20_000)}`],
  ])('with too many %s inside each other is told so', (_what, code) => {
    expect(refusal(code).message).toBe(
      'This text is nested too deeply to be read; write it in several steps.',
    );
  });

  test.each<[code: string, at: string, message: string]>([
    ['const a = (1;', '1:11', 'This ( is never closed; its ) is missing.'],
    ['const a = [1, 2;\nconst b = 3;', '1:11', 'This [ is never closed; its ] is missing.'],
    ['function f() {\n  return 1;\n', '1:14', 'This { is never closed; its } is missing.'],
    ['const a = [1)', '1:13', 'The [ of line 1, column 11, is still open at this ); its ] is missing.'],
    ['const a = 1;\n}', '2:1', 'This } closes nothing; delete it.'],
    ['} {', '1:1', 'This } closes nothing; delete it.'],
    ['const s = "abc', '1:11', 'This text is never closed; its " is missing.'],
    ["const s = 'abc\nconst b = 1", '1:11', "This text is never closed; its ' is missing."],
    ['const s = `a ${1} b', '1:11', 'This text is never closed; its ` is missing.'],
    ['const s = `a ${1', '1:14', 'This ${ is never closed; its } is missing.'],
    ['1\n/* never', '2:1', 'This comment is never closed; its */ is missing.'],
    ['const π = 3, 𝒳: string = "𝒳", b = (;', '1:37', 'This ( is never closed; its ) is missing.'],
    ['\t\tconst b = ;', '1:13', "This can't be read as TypeScript: unexpected token."],
    ['const a = 1;\rconst b = ;', '2:11', "This can't be read as TypeScript: unexpected token."],
    ['const a = 1;\r\nconst b = ;', '2:11', "This can't be read as TypeScript: unexpected token."],
    ['const class = 1', '1:7', "class is a word of the language and can't be a name. Choose another."],
    ['let yield = 1', '1:5', "yield is a word of the language and can't be a name. Choose another."],
    ['const f = (x) => {\n  return x +;\n};', '2:13', "This can't be read as TypeScript: unexpected token."],
    [
      'const f = (x: number): number => {\n  return x +;\n};',
      '2:13',
      "This can't be read as TypeScript: unexpected token.",
    ],
    [
      'const f = async (x) => {\n  const g = (y) => y +;\n};',
      '2:23',
      "This can't be read as TypeScript: unexpected token.",
    ],
    ['scores.map((x: number, i) => x +);', '1:33', "This can't be read as TypeScript: unexpected token."],
    ['const n: number;', '1:7', 'const n needs a value: const n = …'],
    ['const n\nconst b = 1', '1:7', 'const n needs a value: const n = …'],
    ['let [a];', '1:8', 'A pattern needs a value to take apart: const { a } = …'],
    [
      'const typed: number = 1;\nlet typed = 2;',
      '2:5',
      'typed is declared twice in this cell, first in line 1. Give one of them another name.',
    ],
    ['function f(a: 1, a: 2) {}', '1:18', 'Two parameters of this function have the same name. Rename one.'],
    [
      'const a: number = 1;\na += 2;',
      '2:1',
      'a is a const and keeps its value. Declare it with let, or give the new value another name.',
    ],
    [
      'const f = () => await g();',
      '1:17',
      'await works at the top of a cell and in async functions. Write async before the function around it.',
    ],
    [
      'return 1;',
      '1:1',
      "A return can't be read outside a function. A cell shows its last line: write the value alone.",
    ],
    [
      "import x from 'x';",
      '1:1',
      'A cell imports nothing: softmax, the checks and Plot are in scope by their names. Delete this line.',
    ],
    [
      "const x = await import('x');",
      '1:17',
      'A cell imports nothing: softmax, the checks and Plot are in scope by their names. Delete this line.',
    ],
    ['import.meta.url', '1:1', 'A cell has no address, and so no import.meta.'],
    ['export const a = 1;', '1:1', 'A cell exports by itself what it declares. Delete the word export.'],
    [
      'type A = 1;\nexport const a = 1;',
      '2:1',
      'A cell exports by itself what it declares. Delete the word export.',
    ],
    [
      'const a: A = 1;\nenum A { b }',
      '2:1',
      'An enum is more than a type. Write an object: const Colour = { red: 0, blue: 1 };',
    ],
    ['namespace N { export const a = 1; }', '1:1', 'A cell has no namespaces. Declare the names one by one.'],
    ['@dec class A {}', '1:1', 'A cell has no decorators. Call the function itself, as in f(A).'],
    [
      'class A { constructor(private x: number) {} }',
      '1:23',
      "A parameter can't declare a field. Declare the field in the class, and write this.name = name in the constructor.",
    ],
    [
      'const a = <b>hi</b>;',
      '1:11',
      "This looks like HTML. A cell shows values: a text in quotes, show(…), or a chart of Plot's.",
    ],
    ['1 = 2', '1:1', 'Left of = stands a name, or a place in an array or object. To compare, write ===.'],
    ['break;', '1:1', 'This break is in no loop that it could leave.'],
    ['const a = “hi”;', '1:11', 'Texts stand in straight quotes: " or \' or `.'],
    ['const a = /(/;', '1:12', "This regular expression can't be read: /(/: Unterminated group."],
    ['def f(x):', '1:5', 'This line looks like Python; a cell is TypeScript.'],
    [
      '{ a: 1, b: 2 }',
      '1:10',
      'A line that begins with { is read as a block. To write an object, put it in brackets: ({ … }).',
    ],
    ['const a = 1 +', '1:14', 'The text ends here, and something is still missing.'],
    [
      'const a = 3 const b = 4',
      '1:13',
      'Something is missing before const: an operator, a comma or a new line.',
    ],
    ['const a = [1 2]', '1:14', 'There should be , before 2.'],
    ['const a-b = 3', '1:8', 'Something is missing before -: an operator, a comma or a new line.'],
    ['#!/usr/bin/env node', '1:2', 'The sign ! means nothing in TypeScript here.'],
    ['using x = y', '1:7', "This can't be read as TypeScript: unexpected token."],
  ])('%s', (code, at, message) => {
    expect(refusal(code)).toEqual({ at, message });
  });
});
