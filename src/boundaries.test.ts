import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { crossings } from '../scripts/lib/boundaries.ts';
import { root } from '../scripts/lib/root.mjs';

function filesIn(...folders: string[]): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      ),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** What is said of a repository that holds only these files. */
const of = (files: Record<string, string>) => crossings(new Map(Object.entries(files)));

test('no arrow of import in this repository goes up or across', () => {
  expect(crossings(filesIn('src', 'components', 'content'))).toEqual([]);
});

test('arrows that go down are allowed, from any floor to any lower one', () => {
  const files = {
    'src/pages/index.astro': `---\nimport Base from '../layouts/Base.astro';\n---\n<Base />`,
    'src/layouts/Base.astro': `---\nimport Toggle from '../../components/site/Toggle.astro';\nimport '../styles/all.css';\n---`,
    'components/site/Toggle.astro': `<script>import { theme } from '../../src/progress/theme.ts';</script>`,
    'src/progress/theme.ts': `export const theme = localStorage.getItem('theme');`,
    'src/notebook/run.ts': `import { softmax } from '../softmax/index.ts'; new Worker('');`,
    'src/notebook/build/a.ts': `import text from '../../plots/worker.ts?bundled';`,
    'src/softmax/index.ts': `export * from './softmax.ts';`,
    'src/softmax/index.test.ts': `import { test } from 'vitest'; import '../pages/index.astro';`,
    'content/chapters/01-scores/index.mdx':
      '---\ntitle: a\n---\nThe words import and export.\n\n```python\nimport numpy\n```\n',
  };
  expect(of(files)).toEqual([]);
});

test.each([
  [
    'src/notebook/a.ts',
    `import x from '../../components/x.ts';`,
    'src/notebook may not import from components',
  ],
  [
    'src/notebook/a.ts',
    `import type { X } from '../editor/x.ts';`,
    'src/notebook may not import from src/editor',
  ],
  [
    'src/notebook/a.ts',
    `export { x } from '../layouts/x.ts';`,
    'src/notebook may not import from src/layouts',
  ],
  ['src/notebook/page/a.ts', `import '../../plots/worker.ts';`, 'src/notebook may not import from src/plots'],
  [
    'src/plots/a.ts',
    `const x = await import('../progress/x.ts');`,
    'src/plots may not import from src/progress',
  ],
  ['src/plots/a.ts', `type X = import('../pages/x.ts').X;`, 'src/plots may not import from src/pages'],
  [
    'src/plots/a.ts',
    `import.meta.glob(['../../components/*.ts']);`,
    'src/plots may not import from components',
  ],
  ['src/plots/a.ts', `new URL('../pages/x.ts', import.meta.url);`, 'src/plots may not import from src/pages'],
  ['src/checks/a.ts', `import { x } from '../softmax/x.ts';`, 'src/checks may not import from src/softmax'],
  [
    'components/a.astro',
    `---\nimport x from '../src/pages/x.ts';\n---`,
    'components may not import from src/pages',
  ],
  [
    'components/a.astro',
    `<script src="../src/layouts/x.ts"></script>`,
    'components may not import from src/layouts',
  ],
  [
    'components/a.astro',
    `<script>\nimport '../src/pages/x.ts';\n</script>`,
    'components may not import from src/pages',
  ],
  ['components/a.ts', `import '../scripts/lib/x.mjs';`, 'which is in no room'],
  ['components/a.ts', `import './b.test.ts';`, 'which is a test'],
  ['components/a.ts', `import './b';`, 'without the file'],
  ['components/a.ts', `import '@codemirror/view';`, 'which only src/editor may'],
  ['src/notebook/a.ts', `import * as Plot from '@observablehq/plot';`, 'which only src/plots may'],
  ['src/softmax/a.ts', `import 'katex';`, 'src/softmax depends on nothing'],
  ['src/digits/a.ts', `import 'node:fs';`, 'src/digits depends on nothing'],
  ['src/digits/a.ts', `import { x } from '../softmax/x.ts';`, 'src/digits may not import from src/softmax'],
  ['src/checks/a.ts', `import 'node:fs';`, 'src/checks depends on nothing'],
  ['src/zoo/a.ts', `import 'node:fs';`, 'src/zoo runs in a page too'],
  ['src/zoo/a.ts', `import '../notebook/x.ts';`, 'src/zoo may not import from src/notebook'],
  ['components/a.ts', `import fc from 'fast-check';`, 'which only src/zoo may'],
  ['src/layouts/a.astro', `<script is:inline>localStorage.x = 1</script>`, 'which only src/progress may'],
  ['components/a.ts', `window.localStorage.clear();`, 'which only src/progress may'],
  ['content/mutants/a.ts', `export const shares = [];`, 'content imports nothing'],
  ['content/chapters/a.mdx', `# A\n\nimport X from './x.astro';\n`, 'content imports nothing'],
])('%s: %s', (path, text, sentence) => {
  expect(of({ [path]: text })).toEqual([expect.stringContaining(sentence)]);
});

test('a second file that starts a Worker is named, even when it does so in a text', () => {
  const files = {
    'src/notebook/a.ts': `new Worker('');`,
    'src/plots/b.ts': 'const boot = `new Worker(${1})`;',
  };
  expect(of(files)).toEqual([`src/plots/b.ts says "new Worker", which only src/notebook/a.ts may`]);
});

test('words in comments and names in strings start nothing and store nothing', () => {
  const text = `// new Worker('') and localStorage\nconst forbidden = ['localStorage'];`;
  expect(of({ 'src/notebook/a.ts': text, 'src/notebook/b.ts': text })).toEqual([]);
});
