import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CarriedCode } from './carried-code.ts';
import { fromHtml, toHtmlBlock } from './html-block.ts';
import { fromTs, toTs, type TsChapter } from './ts-file.ts';

const base = '0123456789abcdef';
const awkward = fc.constantFrom(
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '// --- cell a --- 0123456789abcdef',
  '// --- output ---',
  '// \\--- ',
  '// \\\\--- cell',
  '// softmax-notebook 1 other',
  '</script>',
  '<!--',
  '\ud800',
  '\ufeff',
  'é',
  '*/',
);
/** Any text at all, with what the two formats themselves are made of. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(awkward, fc.string({ maxLength: 3 })), { maxLength: 12 }).map((parts) => parts.join('')),
);
const name = fc.stringMatching(/^[a-z][\w-]{0,9}$/);
const chapter: fc.Arbitrary<TsChapter> = fc.record({
  chapter: name,
  about: fc.array(text.map((line) => line.replaceAll('softmax-notebook', ''))),
  cells: fc.array(
    fc.record({
      id: name,
      kind: fc.constantFrom('cell', 'check'),
      base: fc.constant(base),
      code: text,
      output: fc.array(text),
    }),
  ),
});
const carriedOf = ({ chapter, cells }: TsChapter): CarriedCode => ({
  chapter,
  cells: cells.map(({ id, base, code }) => ({ id, base, code })),
});

describe('a .ts file', () => {
  test('gives back every text that went into it, whatever is in it or in the outputs', () => {
    fc.assert(
      fc.property(chapter, (written) => {
        expect(fromTs(toTs(written))).toEqual(carriedOf(written));
      }),
      { numRuns: 500 },
    );
  });

  test('gives them back with the line ends of Windows, and with an end of line more', () => {
    const written: TsChapter = {
      chapter: 'normalise',
      about: ['Normalise'],
      cells: [{ id: 'a', kind: 'cell', base, code: 'const a = 1;\n\na', output: ['1'] }],
    };
    expect(fromTs(`${toTs(written).replaceAll('\n', '\r\n')}\r\n`)).toEqual(carriedOf(written));
  });

  test('is code and comments: no line of an output or of the head is anything else', () => {
    fc.assert(
      fc.property(chapter, (written) => {
        const noCode = { ...written, cells: written.cells.map((cell) => ({ ...cell, code: '' })) };
        const lines = toTs(noCode).split(/[\n\r\u2028\u2029]/);
        expect(lines.filter((line) => line !== '' && !line.startsWith('//'))).toEqual([]);
      }),
    );
  });

  test('reads like this', () => {
    const written: TsChapter = {
      chapter: 'normalise',
      about: ['Softmax, explained: Normalise'],
      cells: [
        { id: 'step1', kind: 'cell', base, code: 'const a = 1;\n// --- mine ---', output: ['1', '--- 2'] },
        { id: 'sum', kind: 'check', base, code: 'ok(a);', output: [] },
      ],
    };
    expect(toTs(written).split('\n')).toEqual([
      '// Softmax, explained: Normalise',
      '// softmax-notebook 1 normalise',
      '',
      `// --- cell step1 --- ${base}`,
      'const a = 1;',
      '// \\--- mine ---',
      '// --- output ---',
      '// 1',
      '// \\--- 2',
      '',
      `// --- check sum --- ${base}`,
      'ok(a);',
      '// --- output ---',
      '',
    ]);
  });

  test('is told from any other text', () => {
    for (const other of ['', 'const a = 1;', '// softmax-notebook 2 normalise', '// --- output ---']) {
      expect(fromTs(other)).toBeUndefined();
    }
  });
});

describe('the block in an .html file', () => {
  test('gives back every text that went into it, wherever it stands', () => {
    fc.assert(
      fc.property(chapter.map(carriedOf), fc.string(), (carried, around) => {
        expect(fromHtml(`${around}${toHtmlBlock(carried)}${around}</script>`)).toEqual(carried);
      }),
    );
  });

  test('ends where it should, whatever a cell says', () => {
    fc.assert(
      fc.property(chapter.map(carriedOf), (carried) => {
        expect(toHtmlBlock(carried).split('<')).toHaveLength(3);
      }),
    );
  });

  test('is told from any other text', () => {
    const open = '<script type="application/json" data-softmax-notebook="1">';
    for (const other of [
      '',
      '<!doctype html>',
      open,
      `${open}{</script>`,
      `${open}{}</script>`,
      `${open}null</script>`,
      `${open}{"chapter":7,"cells":[]}</script>`,
      `${' '.repeat(open.length - 1)}{"chapter":"a","cells":[]}</script>`,
    ]) {
      expect(fromHtml(other)).toBeUndefined();
    }
  });
});
