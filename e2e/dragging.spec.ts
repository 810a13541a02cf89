import { comeTo, dragIn, drags } from './support/drags.ts';
import { expect, test } from './support/test.ts';

declare global {
  /** what was seen of a figure while it was dragged */
  var watched: { heights: Set<number>; nodes: string[] };
}

for (const drag of drags) {
  test(`${drag.figure}, ${drag.what}: moving it makes no node and leaves the page where it is`, async ({
    page,
  }) => {
    const figure = await comeTo(page, drag);
    // what is loaded with the first move is there
    await dragIn(figure, drag, 3);
    await page.waitForTimeout(300);
    await figure.evaluate((element) => {
      const height = () => element.getBoundingClientRect().height;
      const heights = new Set([height()]);
      const nodes: string[] = [];
      globalThis.watched = { heights, nodes };
      // not only what a script writes can change the height: a rule for :checked can, too
      new ResizeObserver(() => heights.add(height())).observe(element);
      new MutationObserver((changes) => {
        for (const { type, target } of changes) {
          // what is said at the end of a stroke is new each time, or no screen reader would read it out
          if (type !== 'childList' || (target as Element).closest('[data-part="announcement"]')) continue;
          nodes.push((target as Element).outerHTML.slice(0, 120));
        }
      }).observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await dragIn(figure, drag, 60);
    const { heights, nodes } = await page.evaluate(() => ({
      heights: [...globalThis.watched.heights],
      nodes: globalThis.watched.nodes,
    }));
    expect(heights).toHaveLength(1);
    expect(nodes).toEqual([]);
  });
}
