import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as checks from '../../src/checks/index.ts';
import { exportedDocs } from '../../src/editor/exported-docs.ts';
import type { NameInScope } from '../../src/editor/name-in-scope.ts';
import { plotNames } from '../../src/plots/plot-names.ts';
import * as softmax from '../../src/softmax/index.ts';

const source = join(import.meta.dirname, '../../src');
const filesIn = (folder: string) =>
  readdirSync(join(source, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${folder}${name}`);

/**
 * What the sources say about these names, in the order of the alphabet.
 *
 * @param files below src/
 * @throws Error naming what has no docstring that begins with a sentence
 */
export function docsOf(names: readonly string[], files: readonly string[]): NameInScope[] {
  const docs = files.flatMap((file) => exportedDocs(readFileSync(join(source, file), 'utf8')));
  return [...names].sort().map((name) => {
    const found = docs.find((entry) => entry.name === name && entry.sentence !== '');
    if (!found) throw new Error(`${name} needs a docstring that begins with a sentence: the editor shows it`);
    return found;
  });
}

/** Everything that cells can use without declaring it and that has a docstring; read by the editor as `?computed`. */
const libraryDocs: NameInScope[] = [
  ...docsOf(Object.keys(softmax), filesIn('softmax/')),
  ...docsOf(Object.keys(checks), filesIn('checks/')),
  ...docsOf(['Plot', 'handDrawn'], ['plots/library.ts']).map((entry) =>
    entry.name === 'Plot' ? { ...entry, members: plotNames } : entry,
  ),
];
export default libraryDocs;
