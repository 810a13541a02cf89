import { EditorView } from '@codemirror/view';
import { tokenColours } from './token-colours.ts';

const colours = Object.fromEntries(
  tokenColours.map(([property, ...classes]) => [
    classes.map((name) => `.${name}`).join(', '),
    { color: `var(${property})` },
  ]),
);

/**
 * The look of the editor. It stands in a shadow root, where the page's rules do not reach but its custom properties do:
 * letters, lines and padding are those of the static listing, to the pixel.
 */
export const theme = EditorView.theme({
  '&': { color: 'inherit', fontSize: 'var(--code-size)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': {
    fontFamily: 'var(--font-code)',
    fontVariantLigatures: 'none',
    lineHeight: 'var(--code-line-height)',
    overscrollBehaviorX: 'contain',
    scrollbarWidth: 'thin',
    scrollbarColor: 'var(--rule-strong) transparent',
  },
  '.cm-content': { padding: 'var(--code-padding)', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0' },
  '.cm-line::selection, .cm-line ::selection': {
    background: 'color-mix(in srgb, var(--score) 28%, transparent)',
  },
  ...colours,
  '.tok-keyword': { fontWeight: '600' },
  '&.cm-focused .cm-matchingBracket': { background: 'none', outline: '1px solid var(--rule-strong)' },
  '&.cm-focused .cm-nonmatchingBracket': {
    background: 'none',
    textDecoration: 'underline wavy var(--failed)',
  },
  '.cm-errorLine': { background: 'color-mix(in srgb, var(--failed) 10%, transparent)' },
  '.cm-errorPlace': { textDecoration: 'underline wavy var(--failed)', textDecorationSkipInk: 'none' },
});
