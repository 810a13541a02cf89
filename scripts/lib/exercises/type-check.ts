import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Exercise } from '../../../src/exercises/build/read-exercise.ts';
import { checksNames } from '../../../src/exercises/names-in-scope.ts';
import * as checks from '../../../src/checks/index.ts';
import * as softmax from '../../../src/softmax/index.ts';
import { root } from '../root.mjs';

/** What stands behind an exercise's text so that it is a module of its own, and its names are not every exercise's. */
const isModule = '\nexport {};\n';

/**
 * Type errors in the right answers and the checks of exercises, each in a sentence with its file and line. An answer's types are
 * erased before it runs, so wrong ones do no harm but to who reads them; in checks they find slips.
 */
export function typeErrors(exercises: readonly Exercise[]): string[] {
  const texts = new Map([[join(root, 'scope.d.ts'), scopeText()]]);
  for (const exercise of exercises)
    for (const [file, text] of textsOf(exercise)) texts.set(join(root, file), text);
  const program = ts.createProgram([...texts.keys()], options(), hostFor(texts));
  return [...texts.keys()]
    .flatMap((file) => program.getSourceFile(file) ?? [])
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(sentenceFor);
}

function textsOf({ data, solution, alternatives }: Exercise): [file: string, text: string][] {
  const folder = `content/exercises/${data.name}`;
  const exported = `\nexport { ${data.declares.join(', ')} };\n`;
  return [
    [`${folder}/solution.ts`, solution + exported],
    ...[...alternatives].map(([name, text]): [string, string] => [
      `${folder}/alternatives/${name}.ts`,
      text + isModule,
    ]),
    [
      `${folder}/checks.ts`,
      readFileSync(join(root, folder, 'checks.ts'), 'utf8') + declared(data) + isModule,
    ],
  ];
}

/** What the answer declares, as the solution does; behind the checks, so that their lines stay. */
function declared({ kind, declares, blanks = {} }: Exercise['data']): string {
  if (kind !== 'blank')
    return declares
      .map((name) => `\ndeclare const ${name}: typeof import('./solution.ts').${name};`)
      .join('');
  const fields = Object.keys(blanks).map((name) => `${name}: (names: Record<string, unknown>) => unknown`);
  return `\ndeclare const blanks: { ${fields.join('; ')} };`;
}

/** The names that exercises have without an import. */
function scopeText(): string {
  const from = (file: string, names: object) =>
    Object.keys(names).map((name) => `declare const ${name}: typeof import('./src/${file}').${name};`);
  return [
    ...from('softmax/index.ts', softmax),
    ...from('checks/index.ts', checks),
    ...checksNames.map(
      (name) => `declare const ${name}: import('./src/exercises/checks-names.ts').ChecksNames['${name}'];`,
    ),
  ].join('\n');
}

function options(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  // what an answer declares is used by the checks; and a reader is not to be shown a ! behind each index
  const relaxed = { noUnusedLocals: false, noUnusedParameters: false, noUncheckedIndexedAccess: false };
  return { ...options, ...relaxed, types: [] };
}

function hostFor(texts: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options());
  const { fileExists, readFile } = host;
  return {
    ...host,
    fileExists: (file) => texts.has(file) || fileExists(file),
    readFile: (file) => texts.get(file) ?? readFile(file),
    getSourceFile: (file, version) => {
      const text = texts.get(file) ?? readFile(file);
      return text === undefined ? undefined : ts.createSourceFile(file, text, version);
    },
  };
}

function sentenceFor({ file, start = 0, messageText }: ts.Diagnostic): string {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  const path = file?.fileName.slice(root.length + 1) ?? '';
  return `${path}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
