import { describe, expect, test } from 'vitest';
import { cellsOf } from './read-chapter.ts';

const fence = (info: string, code = '1') => `\`\`\`${info}\n${code}\n\`\`\`\n`;
const one = (info: string) => cellsOf(fence(info), 'a.mdx')[0];

describe('cellsOf', () => {
  test('reads a cell with its line in the file', () => {
    const mdx = `---\ntitle: t\n---\n\nWords.\n\n${fence('ts cell id="step1" seed=7', 'const a = 1;')}`;
    expect(cellsOf(mdx, 'a.mdx')).toEqual([
      { id: 'step1', kind: 'cell', code: 'const a = 1;', line: 8, throws: false, mutants: [], seed: 7 },
    ]);
  });

  test('reads a check with its title and its mutants', () => {
    expect(one('ts check id="order" title="order is kept" mutants="negate square"')).toMatchObject({
      kind: 'check',
      title: 'order is kept',
      mutants: ['negate', 'square'],
    });
    expect(one('ts check id="rank" title="t" cannot-fail="it compares an array with itself"')).toMatchObject({
      cannotFail: 'it compares an array with itself',
    });
  });

  test('leaves code that is only to be read', () => {
    expect(cellsOf(fence('ts') + fence('python seed') + fence('ts other'), 'a.mdx')).toEqual([]);
  });

  test('finds cells inside components and lists', () => {
    const mdx = `<SeedClaim says="x">\n\n${fence('ts cell id="a"')}\n</SeedClaim>\n\n- item\n\n  \`\`\`ts cell id="b"\n  2\n  \`\`\`\n`;
    expect(cellsOf(mdx, 'a.mdx').map(({ id, code }) => [id, code])).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
  });

  test.each([
    ['ts cell', 'a.mdx:1: a cell needs an id'],
    ['ts cell id="Step 1"', 'this one has Step 1'],
    ['ts cell id="a" sed=1', 'sed is not an option'],
    ['ts cell id="a" trows', 'trows is not a word of a fence'],
    ['ts cell id="a" seed=-1', 'seed=-1 is not a whole number'],
    ['ts check id="a" mutants="m"', 'check a needs a title'],
    ['ts check id="a" title="t"', 'names no mutant that turns it red'],
  ])('refuses %s', (info, message) => {
    expect(() => one(info)).toThrow(message);
  });

  test('refuses a second file of recorded outputs', () => {
    const twice = fence('ts cell id="a" recorded="x"') + fence('ts cell id="b" recorded="y"');
    expect(() => cellsOf(twice, 'a.mdx')).toThrow('a chapter has one file of recorded outputs');
  });

  test('refuses the same id twice, and a second seed', () => {
    expect(() => cellsOf(fence('ts cell id="a"') + fence('ts cell id="a"'), 'a.mdx')).toThrow(
      'the id a is taken',
    );
    expect(() => cellsOf(fence('ts cell id="a" seed=1') + fence('ts cell id="b" seed=2'), 'a.mdx')).toThrow(
      'has one seed',
    );
  });
});
