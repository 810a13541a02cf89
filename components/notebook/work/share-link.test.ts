import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CarriedCode } from './carried-code.ts';
import { fromFragment, toFragment } from './share-link.ts';

afterEach(() => vi.unstubAllGlobals());

/** Any text at all, half characters and line ends of every system included. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\ud800',
        '</script>',
        '// --- cell a ---',
        '\ufeff',
        '`${x}`',
        'é',
      ),
    )
    .map((all) => all.join('')),
);
const shared: fc.Arbitrary<CarriedCode> = fc.record({
  chapter: text,
  cells: fc.array(fc.record({ id: text, base: text, code: text })),
});

const one: CarriedCode = {
  chapter: 'normalise',
  cells: [{ id: 'step1', base: 'b', code: 'const step1 = 1;\n' }],
};

test('a link gives back every text that went into it, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(shared, async (code) => {
      expect(await fromFragment(await toFragment(code))).toEqual(code);
    }),
  );
});

test('it does so where the browser can’t compress, and such a link can be read where it can', async () => {
  vi.stubGlobal('CompressionStream', undefined);
  const fragment = await toFragment(one);
  vi.unstubAllGlobals();
  expect(fragment).toMatch(/^#code=p\./);
  expect(await fromFragment(fragment)).toEqual(one);
});

test('a link holds only letters that survive in an address, and is compressed', async () => {
  const long = {
    chapter: 'c',
    cells: [{ id: 'a', base: 'b', code: 'const step1 = scores.map(f);\n'.repeat(100) }],
  };
  const fragment = await toFragment(long);
  expect(fragment).toMatch(/^#code=d\.[0-9a-f]{16}\.[\w-]+$/);
  expect(fragment.length).toBeLessThan(250);
});

describe('a damaged link is nothing:', () => {
  test('any one letter changed, and any part cut off', async () => {
    const fragment = await toFragment(one);
    for (let at = '#code='.length; at < fragment.length; at++) {
      const changed = `${fragment.slice(0, at)}${fragment[at] === 'A' ? 'B' : 'A'}${fragment.slice(at + 1)}`;
      // the last letter may differ in bits that no byte uses
      const got = await fromFragment(changed);
      if (at < fragment.length - 1) expect(got, changed).toBeUndefined();
      else expect([undefined, JSON.stringify(one)]).toContain(got && JSON.stringify(got));
      expect(await fromFragment(fragment.slice(0, at))).toBeUndefined();
    }
  });

  test('what is whole but says something else', async () => {
    for (const value of [
      null,
      7,
      'x',
      {},
      { chapter: 'a' },
      { chapter: 'a', cells: [['id', 'base']] },
      { chapter: 'a', cells: [[1, 2, 3]] },
    ]) {
      vi.spyOn(JSON, 'stringify').mockReturnValueOnce(JSON.stringify(value));
      expect(await fromFragment(await toFragment(one))).toBeUndefined();
    }
  });

  test('what would swell to more than a megabyte', async () => {
    const bomb = { chapter: 'c', cells: [{ id: 'a', base: 'b', code: 'a'.repeat(1_000_001) }] };
    const fragment = await toFragment(bomb);
    expect(fragment.length).toBeLessThan(2000);
    expect(await fromFragment(fragment)).toBeUndefined();
  });
});
