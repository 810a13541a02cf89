import { describe, expect, test } from 'vitest';
import { affectedBy, dependentsOf } from './dependents.ts';
import { nearName } from './near-name.ts';
import { orderCells } from './order.ts';
import type { CompiledCell } from './types.ts';

function cell(id: string, outputs: string, inputs = ''): CompiledCell {
  return {
    id,
    kind: 'cell',
    js: '',
    outputs: words(outputs),
    inputs: words(inputs),
    places: {},
    async: false,
  };
}
const words = (text: string) => text.split(' ').filter(Boolean);
const library = new Set(['softmax', 'Plot']);
const ids = (cells: CompiledCell[]) => cells.map(({ id }) => id);

describe('orderCells', () => {
  test('puts each cell after the cells that it needs', () => {
    const { sorted, problems } = orderCells(
      [cell('c', '', 'b'), cell('b', 'b', 'a softmax'), cell('a', 'a')],
      library,
    );
    expect(ids(sorted)).toEqual(['a', 'b', 'c']);
    expect(problems).toEqual([]);
  });

  test('keeps the order of the page where names leave it open', () => {
    expect(ids(orderCells([cell('x', ''), cell('a', ''), cell('m', '')], library).sorted)).toEqual([
      'x',
      'a',
      'm',
    ]);
  });

  test('says which name is unknown, and which one may have been meant', () => {
    const { sorted, problems } = orderCells(
      [cell('a', 'step1'), cell('b', '', 'Step1'), cell('c', '', 'nothing')],
      library,
    );
    expect(ids(sorted)).toEqual(['a']);
    expect(problems).toEqual([
      { id: 'b', message: 'No cell declares Step1, and the library has no such name. Did you mean step1?' },
      {
        id: 'c',
        message:
          'No cell declares nothing, and the library has no such name. Declare it in a cell, or check its spelling.',
      },
    ]);
  });

  test('the language’s names need no cell, but a cell may take one for itself', () => {
    const { sorted, needs, problems } = orderCells(
      [cell('a', '', 'close Math'), cell('b', 'close')],
      library,
    );
    expect(problems).toEqual([]);
    expect(needs.get('a')).toEqual(['b']);
    expect(sorted.at(-1)?.inputs).toEqual(['close']);
  });

  test('a second declaration is the mistake, the first one stands', () => {
    const { sorted, problems } = orderCells([cell('a', 'x'), cell('b', 'x'), cell('c', '', 'x')], library);
    expect(ids(sorted)).toEqual(['a', 'c']);
    expect(problems).toEqual([
      { id: 'b', message: 'x is declared in cell a already; give this one another name.' },
    ]);
  });

  test('a name of the library can’t be declared', () => {
    expect(orderCells([cell('a', 'softmax')], library).problems[0]?.message).toContain(
      'softmax is a name of the library',
    );
  });

  test('says where the name stands that the sentence is about', () => {
    const at = (line: number, column: number) => ({ line, column });
    const { problems } = orderCells(
      [
        { ...cell('a', 'x'), places: { x: at(3, 7) } },
        { ...cell('b', 'x'), places: { x: at(2, 5) } },
        { ...cell('c', 'softmax'), places: { softmax: at(1, 7) } },
        { ...cell('d', '', 'nowhere'), places: { nowhere: at(4, 1) } },
        { ...cell('e', '', 'x'), assigned: { x: at(5, 2) } },
        { ...cell('f', '', 'total'), assigned: { total: at(6, 2) } },
        { ...cell('g', '', 'Plot'), assigned: { Plot: at(7, 2) } },
      ],
      library,
    );
    expect(problems).toEqual([
      {
        id: 'b',
        place: at(2, 5),
        message: 'x is declared in cell a already (line 3); give this one another name.',
      },
      {
        id: 'c',
        place: at(1, 7),
        message: 'softmax is a name of the library; call yours something else.',
      },
      {
        id: 'd',
        place: at(4, 1),
        message:
          'No cell declares nowhere, and the library has no such name. Declare it in a cell, or check its spelling.',
      },
      {
        id: 'e',
        place: at(5, 2),
        message:
          "x belongs to another cell, a, and a cell can't change it. Declare a new name: const myX = …",
      },
      {
        id: 'f',
        place: at(6, 2),
        message: 'total is not declared. Write const total = …, or let when it changes later.',
      },
      {
        id: 'g',
        place: at(7, 2),
        message: "Plot is not this cell's to change. Declare a new name: const myPlot = …",
      },
    ]);
  });

  test('every cell of a circle is told once, and what hangs on it waits', () => {
    const { sorted, problems, needs } = orderCells(
      [cell('a', 'a', 'b'), cell('b', 'b', 'a'), cell('c', '', 'a')],
      library,
    );
    expect(problems.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ids(sorted)).toEqual(['c']);
    expect(needs.get('c')).toEqual(['a']);
  });

  test('finds a circle, and lets the cells outside it run', () => {
    const { sorted, problems } = orderCells(
      [cell('a', 'a', 'c'), cell('b', 'b', 'a'), cell('c', 'c', 'b'), cell('free', 'f')],
      library,
    );
    expect(ids(sorted)).toContain('free');
    expect(problems[0]?.message).toBe(
      'These cells wait for each other: a → c → b → a (a uses c, c uses b, b uses a). Break the circle.',
    );
  });
});

describe('nearName', () => {
  test.each([
    ['sofmtax', 'softmax'],
    ['sofmax', 'softmax'],
    ['softmaxx', 'softmax'],
    ['sotfmx', 'softmax'],
    ['SoftMax', 'softmax'],
    ['plto', 'Plot'],
    ['print', 'show'],
    ['True', 'true'],
    ['xy', undefined],
    ['hardmin', undefined],
  ])('%s may be %s', (name, near) => {
    expect(nearName(name, ['softmax', 'Plot', 'x1'])).toBe(near);
  });
});

describe('what a run reaches', () => {
  const { needs } = orderCells(
    [
      cell('scores', 's'),
      cell('step1', 'e', 's'),
      cell('other', 'o'),
      cell('both', '', 'e o'),
      cell('apart', 'z'),
    ],
    library,
  );

  test('dependentsOf goes all the way down', () => {
    expect([...dependentsOf('scores', needs)].toSorted()).toEqual(['both', 'scores', 'step1']);
  });

  test('affectedBy adds what the dependents need besides', () => {
    expect([...affectedBy('step1', needs)].toSorted()).toEqual(['both', 'other', 'scores', 'step1']);
  });
});
