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
    // the width that can be seen, for a message below a line that is longer
    containerType: 'inline-size',
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
  '.cm-errorMessage': {
    position: 'sticky',
    insetInlineStart: 'var(--hang)',
    boxSizing: 'border-box',
    inlineSize: 'fit-content',
    maxInlineSize: 'calc(100cqi - 2 * var(--hang))',
    marginBlock: '0.15rem 0.3rem',
    paddingInlineStart: '0.6rem',
    borderInlineStart: '2px solid var(--failed)',
    color: 'var(--failed)',
    fontFamily: 'var(--font-ui)',
    lineHeight: '1.45',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  // as in styles/code.css; CodeMirror notices
  '@media (width < 48rem)': {
    '.cm-content': { whiteSpace: 'break-spaces', overflowWrap: 'anywhere', flexShrink: '1' },
    '.cm-errorMessage': {
      insetInlineStart: 'var(--gutter)',
      maxInlineSize: 'calc(100cqi - 2 * var(--gutter))',
    },
  },
  '@media (forced-colors: active)': {
    '.cm-content': { caretColor: 'CanvasText' },
    '.cm-line::selection, .cm-line ::selection': { background: 'Highlight', color: 'HighlightText' },
    '.cm-errorLine': { outline: '1px dashed CanvasText', outlineOffset: '-1px' },
    '&.cm-focused .cm-matchingBracket': { outlineColor: 'Highlight', outlineWidth: '2px' },
  },
});
