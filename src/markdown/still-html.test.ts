import { expect, test } from 'vitest';
import { stillHtml } from './still-html.ts';

const still = (html: string, base = '/') => stillHtml(html, 'scores', base);

test('ids and what refers to them begin with the chapter, so that chapters can stand on one page', () => {
  expect(still('<p id="a">x</p><b aria-labelledby="a c"></b><label for="a"></label><a href="#a">x</a>')).toBe(
    '<p id="scores--a">x</p><b aria-labelledby="scores--a scores--c"></b><label for="scores--a"></label><a href="#scores--a">x</a>',
  );
});

test('links to chapters lead to their place on the page, others stay', () => {
  const html =
    '<a href="/s/chapters/normalise/#cell-step2">a</a><a href="/s/chapters/normalise/">b</a><a href="/s/zoo/">c</a><a href="https://numpy.org/#x">d</a>';
  expect(still(html, '/s/')).toBe(
    '<a href="#normalise--cell-step2">a</a><a href="#normalise">b</a><a href="/s/zoo/">c</a><a href="https://numpy.org/#x">d</a>',
  );
});

test('scripts and what only they could answer are gone', () => {
  const html =
    '<div><script src="/a.js"></script><span class="cell-actions needs-script"><button>Run</button></span><i data-part="status"></i>x</div>';
  expect(still(html)).toBe('<div>x</div>');
});

test('the answer to a prediction is open, and nothing else that folds', () => {
  const html =
    '<details data-part="answer"><summary>a</summary></details><details><summary>b</summary></details>';
  expect(still(html)).toBe(
    '<details data-part="answer" open><summary>a</summary></details><details><summary>b</summary></details>',
  );
});

test('headings are one level lower, and cells are no landmarks', () => {
  expect(still('<h2 id="a">A</h2><h3>B</h3><section aria-label="cell a" class="cell">x</section>')).toBe(
    '<h3 id="scores--a">A</h3><h4>B</h4><section class="cell">x</section>',
  );
});

test('no level of headings is left out', () => {
  expect(still('<h2>A</h2><h4>B</h4><h2>C</h2><h3>D</h3>')).toBe('<h3>A</h3><h4>B</h4><h3>C</h3><h4>D</h4>');
});

test('a drawing keeps its letters, and code its brackets', () => {
  const svg = '<svg viewBox="0 0 1 1"><path d="M0 0" stroke-width="2"></path></svg><code>a &#x3C; b</code>';
  expect(still(svg)).toBe(svg);
});
