/**
 * Lets the browser leave the charts in an element undrawn while they are off the screen. Each gets the place that its drawing
 * takes, so that nothing moves. Without it WebKit lays out and paints every chart of the chapter again after each run.
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
}
