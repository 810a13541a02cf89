import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { math, renderMath } from './math.ts';

describe('renderMath', () => {
  test.each(['score', 'exponential', 'share'])(
    '\\%s gives a symbol the class of its quantity',
    (quantity) => {
      expect(renderMath(`\\${quantity}{x_i}`, false)).toContain(`class="enclosing q-${quantity}"`);
    },
  );

  test.each(['\\frac{1}', '\\unknown', 'x_', '\\htmlId{a}{x}', '\\href{https://example.org}{x}'])(
    'refuses %s',
    (tex) => {
      expect(() => renderMath(tex, false)).toThrow();
    },
  );
});

describe('math', () => {
  const compile = (mdx: string) => mdxToJs(mdx, { features: { math: true }, hastPlugins: [math] });

  test('puts a formula of its own into a box that the keyboard reaches', async () => {
    const { code } = await compile('$$\nx^2\n$$\n');
    expect(code).toContain('"formula"');
    expect(code).toContain('katex-display');
  });

  test('keeps TeX out of the reach of Markdown', async () => {
    const { code } = await compile('$a_1 * b_2 * c_3$ and `plain`\n');
    expect(code).toContain('a_1 * b_2 * c_3');
    expect(code).not.toContain('_components.em');
  });
});
