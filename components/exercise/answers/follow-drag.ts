/**
 * Lets the reader drag the children of a list by their `[data-part="grip"]`, with a mouse, a pen or a finger.
 *
 * @param put   moves a child before another, or to the end
 * @param done  called when a child is let go in another place
 */
export function followDrag(
  list: HTMLElement,
  put: (line: HTMLElement, before: HTMLElement | null) => void,
  done: (line: HTMLElement) => void,
): void {
  list.addEventListener('pointerdown', (event) => {
    const grip = event.target instanceof Element ? event.target.closest('[data-part="grip"]') : null;
    const line = grip?.closest('li');
    if (!line || event.button !== 0) return;
    event.preventDefault();
    const from = line.nextElementSibling;
    line.dataset['dragged'] = '';
    const follow = ({ clientY }: PointerEvent): void => {
      const others = [...list.querySelectorAll('li')].filter((other) => other !== line);
      const before = others.find((other) => {
        const { top, height } = other.getBoundingClientRect();
        return clientY < top + height / 2;
      });
      if ((before ?? null) !== line.nextElementSibling) put(line, before ?? null);
    };
    const end = (): void => {
      delete line.dataset['dragged'];
      removeEventListener('pointermove', follow);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
      if (line.nextElementSibling !== from) done(line);
    };
    addEventListener('pointermove', follow);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
  });
}
