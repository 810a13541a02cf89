import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import { defineHastPlugin, type HastNode } from 'satteri';

/**
 * `\score{x}` and its sisters give a symbol the colour of its quantity; the classes are styled in styles/quantities.css.
 * `\link{total}{…}` names a part of a formula, which lights up with the code and the mark that it stands for.
 * `\blank{a}` is a place of an exercise that the reader fills in.
 */
const macros = {
  '\\blank': '\\htmlClass{blank}{\\text{#1}}',
  '\\score': '\\htmlClass{q-score}{#1}',
  '\\exponential': '\\htmlClass{q-exponential}{#1}',
  '\\share': '\\htmlClass{q-share}{#1}',
  '\\link': '\\htmlClass{link link-#1}{#2}',
};

export function renderMath(tex: string, displayMode: boolean): string {
  return katex.renderToString(tex, {
    displayMode,
    macros: { ...macros },
    throwOnError: true,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
    trust: ({ command }) => {
      if (command === '\\htmlClass') return true;
      // KaTeX would print the command in red and go on
      throw new Error(`${command} is not allowed in a formula: ${tex}`);
    },
  });
}

/** Renders `$…$` and `$$…$$` when the site is built; TeX that KaTeX can't read fails the build. */
export const math = defineHastPlugin({
  name: 'math',
  element: {
    filter: ['code'],
    visit(node, context) {
      const { className } = node.properties;
      if (!Array.isArray(className) || !className.includes('language-math')) return;
      const display = className.includes('math-display');
      const tex = context.textContent(node);
      const html = display
        ? `<div class="formula" tabindex="0" role="group" aria-label="formula">${renderMath(tex, true)}</div>`
        : renderMath(tex, false);
      const rendered = fromHtml(html, { fragment: true }).children[0] as HastNode;
      const target = display ? context.parent(node) : node;
      if (target && target.type === 'element') context.replaceNode(target, rendered);
    },
  },
});
