import { expect, test } from 'vitest';
import { renderInline, renderMarkdown } from './render-markdown.ts';

test('formulas are rendered and links begin with the folder that the site is served under', () => {
  const html = renderMarkdown('See [the zoo](/zoo/) for $x_i$.\n', '/sub/');
  expect(html).toContain('<a href="/sub/zoo/">the zoo</a>');
  expect(html).toContain('class="katex"');
});

test('a paragraph can stand within a sentence, two of them cannot', () => {
  expect(renderInline('One *and* the same.\n', '/')).toBe('One <em>and</em> the same.');
  expect(() => renderInline('One.\n\nTwo.\n', '/')).toThrow('this is not one paragraph');
});
