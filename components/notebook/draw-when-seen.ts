/**
 * Lets the browser leave the charts and figures of a chapter undrawn while they are off the screen. Each gets the place that its
 * drawing takes, so that nothing moves. Without it WebKit lays out and paints every one of them again after each run.
 */
export function drawWhenSeen(root: ParentNode): void {
  for (const svg of root.querySelectorAll<SVGSVGElement>('.chart > svg, .chart > div > svg')) {
    const { width, height } = svg.viewBox.baseVal;
    const box = svg.parentElement;
    if (!box || !width || !height) continue;
    box.style.aspectRatio = `${width} / ${height}`;
    box.style.maxInlineSize = `${width}px`;
    box.classList.add('drawn-when-seen');
  }
  const figures = [...root.querySelectorAll<HTMLElement>('.drawn')];
  const heights = figures.map((figure) => figure.getBoundingClientRect().height);
  figures.forEach((figure, i) => {
    figure.style.containIntrinsicBlockSize = `auto ${heights[i] ?? 0}px`;
    figure.classList.add('drawn-when-seen');
  });
}
