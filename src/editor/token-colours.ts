/** Which classes get which custom property's colour. `styles/code.css` says the same for the static listing. */
export const tokenColours: [property: string, ...classes: string[]][] = [
  ['--tok-keyword', 'tok-keyword'],
  ['--tok-string', 'tok-string', 'tok-string2'],
  ['--tok-number', 'tok-number', 'tok-bool', 'tok-atom', 'tok-literal'],
  ['--tok-comment', 'tok-comment', 'tok-meta'],
  ['--tok-type', 'tok-typeName', 'tok-className', 'tok-namespace'],
  ['--tok-operator', 'tok-operator', 'tok-punctuation'],
  ['--tok-invalid', 'tok-invalid'],
  ['--score', 'q-score'],
  ['--exponential', 'q-exponential'],
  ['--share', 'q-share'],
];
