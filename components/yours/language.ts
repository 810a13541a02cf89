/** What the reader writes in, by the names that the highlighter has for them. */
export type Language = 'ts' | 'python';
