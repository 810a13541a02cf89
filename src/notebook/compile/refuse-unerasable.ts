import { CellSyntaxError } from './cell-syntax-error.ts';
import { placeIn } from './place-in.ts';
import type { SourceToken } from './source-tokens.ts';

export const noImports =
  'A cell imports nothing: softmax, the checks and Plot are in scope by their names. Delete this line.';

export const noExports = 'A cell exports by itself what it declares. Delete the word export.';

type Form = (token: SourceToken, before?: SourceToken, after?: SourceToken) => boolean;

const forms: [Form, string][] = [
  [
    ({ label, isType }) => label === 'enum' && !isType,
    'An enum is more than a type. Write an object: const Colour = { red: 0, blue: 1 };',
  ],
  [
    ({ text, isType }, before, after) =>
      /^(?:namespace|module)$/.test(text) && isType && after?.label === 'name' && before?.text !== 'declare',
    'A cell has no namespaces. Declare the names one by one.',
  ],
  [
    ({ label }, before) =>
      /^(?:private|public|protected|readonly|override)$/.test(label) && /^[(,]$/.test(before?.text ?? ''),
    "A parameter can't declare a field. Declare the field in the class, and write this.name = name in the constructor.",
  ],
  [({ label }, _before, after) => label === 'import' && !/^[(.]$/.test(after?.text ?? ''), noImports],
  [({ label }) => label === 'export', noExports],
];

/** Throws for the first piece of TypeScript that would have to become other code: cells have what can be erased. */
export function refuseUnerasable(code: string, tokens: readonly SourceToken[]): void {
  tokens.forEach((token, index) => {
    const found = forms.find(([is]) => is(token, tokens[index - 1], tokens[index + 1]));
    if (found) throw new CellSyntaxError(found[1], placeIn(code, token.at));
  });
}
