import { LRLanguage } from '@codemirror/language';
import { parser } from '@lezer/python';

/** For `EditorOptions.language`; loaded only where somebody edits Python. */
export const python = LRLanguage.define({
  name: 'python',
  parser,
  languageData: { commentTokens: { line: '#' } },
});
