import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'injection',
  tries: 'draws a mark of its own: a script, a frame, an image, a style',
  code: String.raw`const step2 = [1];
const draw = (_index, _scales, _values, _dimensions, { document }) => {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  for (const [name, attribute, value] of [
    ['script', 'href', 'SERVER?script'],
    ['image', 'href', 'SERVER?image'],
    ['use', 'href', 'SERVER?use#x'],
    ['foreignObject', 'onload', 'window.hacked = 1'],
    ['iframe', 'src', 'javascript:window.parent.hacked=1'],
    ['style', 'onload', 'window.hacked = 1'],
    ['animate', 'onbegin', 'window.hacked = 1'],
    ['rect', 'style', 'fill: url(SERVER?fill#x); background: url(SERVER?background)'],
  ]) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    element.setAttribute(attribute, value);
    element.textContent = 'window.hacked = 1; @import "SERVER?style";';
    group.appendChild(element);
  }
  return group;
};
Plot.plot({ ariaLabel: 'own mark', marks: [draw, Plot.dot([1], { x: (d) => d, y: (d) => d })] });`,
  ends: ['fresh', 'failed'],
} satisfies HostileCell;
