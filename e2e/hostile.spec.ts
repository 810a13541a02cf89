import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { agree } from './support/agree.ts';
import { editCell, numbersOf, outputOf, stateOf, verdictOf } from './support/cells.ts';
import { expect, test as base } from './support/engine-test.ts';
import { heldUp, shortestWait } from './support/held-up.ts';
import type { HostileCell } from './support/hostile-cell.ts';
import { openChapter, runWatched, setTimeLimit, textOf, tracesInPage } from './support/hostile-page.ts';
import type { Reader } from './support/reader.ts';

const [attacked, check] = ['step2', 'sum-is-one'];
const author = 'const step2 = step1.map((e) => e / sum(step1));\nstep2';

/**
 * In milliseconds. A cell that is to be stopped meets a shorter limit than readers have, or most of the time would be waiting for
 * it (e2e/endless.spec.ts waits); one that ends by itself has time to do so on a busy machine.
 */
const timeLimit = { stopped: 1000, other: 5000 };

/** One page for many cells, each of which has to leave it as it was. */
const test = base.extend<object, { shared: { reader: Reader; built: number[]; scores: string } }>({
  shared: [
    async ({ host, server }, use) => {
      const { reader, close } = await host.visit(server.url, () => {});
      await openChapter(reader, 'chapters/normalise/');
      const built = await numbersOf(reader, attacked);
      const scores = await outputOf(reader, 'scores');
      await use({ reader, built, scores });
      await close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

const folder = join(root, 'e2e/hostile');
for (const file of readdirSync(folder).sort()) {
  const { default: cell } = (await import(join(folder, file))) as { default: HostileCell };

  test(`${file}: ${cell.tries}`, async ({ shared: { reader, built, scores }, server }) => {
    const limit =
      cell.timeLimit?.[reader.engine] ?? timeLimit[cell.ends.includes('stopped') ? 'stopped' : 'other'];
    test.setTimeout(9 * (limit + 10_000));
    test.info().annotations.push({ type: 'kind', description: cell.kind });
    await setTimeLimit(reader, limit);
    const code = cell.code.replaceAll('SERVER', `${server.url}escape`);

    await editCell(reader, attacked, code);
    const wait = await shortestWait(8, () => runWatched(reader, attacked, limit + 20_000));
    test.info().annotations.push({ type: 'longest wait in ms', description: wait.toFixed(0) });
    expect(cell.ends, await outputOf(reader, attacked)).toContain(await stateOf(reader, attacked));
    const says = cell.says instanceof RegExp ? cell.says : cell.says?.[reader.engine];
    if (says) expect(await outputOf(reader, attacked)).toMatch(says);
    if (cell.check) expect(cell.check).toContain(await verdictOf(reader, check));
    if (!cell.ends.includes('fresh'))
      expect(await outputOf(reader, attacked), 'the message').toMatch(/\w{4}/);
    expect(wait, 'longest wait for the page, ms').toBeLessThan(cell.heldUp?.[reader.engine] ?? heldUp);
    expect(await textOf(reader, attacked), 'the reader’s text').toContain(code.split('\n', 1)[0]);
    expect(await outputOf(reader, 'scores'), 'the other outputs').toBe(scores);

    await setTimeLimit(reader, timeLimit.other);
    if (cell.then) {
      await editCell(reader, attacked, cell.then.code?.replaceAll('SERVER', server.url) ?? code);
      await runWatched(reader, attacked, timeLimit.other + 20_000);
      expect((await outputOf(reader, attacked)).trim(), 'the next run').toMatch(cell.then.says);
    }
    expect(await tracesInPage(reader)).toEqual([]);

    await editCell(reader, attacked, author);
    await runWatched(reader, attacked, timeLimit.other + 20_000);
    expect(await stateOf(reader, attacked)).toBe('fresh');
    expect(agree(await numbersOf(reader, attacked), built), 'the next run’s numbers').toBe(true);
    expect(await verdictOf(reader, check)).toBe('passed');

    const escaped = server.requests.filter((path) => path.includes('escape'));
    test.info().annotations.push({ type: 'requests', description: `${escaped.length}` });
    expect(escaped, 'requests that reached the server').toEqual([]);
  });
}

test('the server would have noticed a request', async ({ server }) => {
  expect((await fetch(`${server.url}escape?control`)).status).toBe(404);
  expect(server.requests.filter((path) => path.includes('escape'))).toEqual(['/escape?control']);
  server.requests.length = 0;
});
