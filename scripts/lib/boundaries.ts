import { posix } from 'node:path';
import { readNames } from './imports.ts';

/** The rooms from the lowest floor to the highest: a file imports from its own room and from lower floors only. */
const floors = [
  ['src/softmax', 'src/checks', 'src/digits', 'src/styles'],
  ['src/zoo'],
  ['src/notebook', 'src/editor', 'src/plots', 'src/progress'],
  ['src/exercises'],
  ['src/markdown', 'components'],
  ['src/layouts'],
  ['src/pages'],
];

/** The one arrow across a floor: a chapter that draws gets the text of the plots' program in front of its own. */
const across = { from: 'src/notebook', name: '../../plots/worker.ts?bundled' };

/** What a site teaches and what reader code runs on: no package, no browser, no Node. */
const pure = ['src/softmax', 'src/checks', 'src/digits'];

/** Packages with one home. */
const homes: [package_: RegExp, room: string][] = [
  [/^fast-check$/, 'src/zoo'],
  [/^(@codemirror\/|codemirror$)/, 'src/editor'],
  [/^@observablehq\/plot$/, 'src/plots'],
];

/**
 * Everything in a set of files that the map of rooms forbids, one sentence each. Tests may import what they like;
 * nothing may import them.
 *
 * @param files path, from the top of the repository and with "/" between the parts, to text
 */
export function crossings(files: ReadonlyMap<string, string>): string[] {
  const sources = [...files].filter(([path]) => !isTest(path));
  const starters = sources.filter(([path, text]) => isCode(path) && readNames(path, text).startsWorker);
  return [
    ...sources.flatMap(([path, text]) =>
      path.startsWith('content/') ? inContent(path, text) : inCode(path, text),
    ),
    ...starters.slice(1).map(([path]) => `${path} says "new Worker", which only ${starters[0]?.[0]} may`),
  ];
}

function inCode(path: string, text: string): string[] {
  if (!isCode(path)) return [];
  const { imports, identifiers } = readNames(path, text);
  const sentences = imports.flatMap((name) => complaint(path, name) ?? []);
  if (identifiers.has('localStorage') && roomOf(path) !== 'src/progress') {
    sentences.push(`${path} says "localStorage", which only src/progress may`);
  }
  return sentences;
}

/** Chapters get their names from the engine, so that an author needs no module and a cell can be copied anywhere. */
function inContent(path: string, text: string): string[] {
  const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '').replace(/^---[\s\S]*?^---/, '');
  const code = path.endsWith('.mdx') ? prose : text;
  const statement = /^(import|export)\b.*$/m.exec(code)?.[0];
  return statement && /\.(mdx?|ts)$/.test(path)
    ? [`${path} says "${statement}", but content imports nothing`]
    : [];
}

function complaint(path: string, name: string): string | undefined {
  const from = roomOf(path);
  if (!/^[./]/.test(name)) {
    const home = homes.find(([pattern]) => pattern.test(name))?.[1];
    if (home && from !== home) return `${path} imports "${name}", which only ${home} may`;
    if (from === 'src/zoo' && name.startsWith('node:')) {
      return `${path} imports "${name}", but ${from} runs in a page too`;
    }
    if (from && pure.includes(from)) return `${path} imports "${name}", but ${from} depends on nothing`;
    return undefined;
  }
  const target = resolve(path, name);
  if (isTest(target)) return `${path} imports "${name}", which is a test`;
  if (!posix.extname(target)) return `${path} imports "${name}" without the file's extension`;
  const to = roomOf(target);
  if (from === undefined || from === to) return undefined;
  if (to === undefined)
    return isShared(target) ? undefined : `${path} imports "${name}", which is in no room`;
  if (floorOf(to) < floorOf(from)) return undefined;
  if (from === across.from && name === across.name) return undefined;
  return `${path} imports "${name}": ${from} may not import from ${to}`;
}

function resolve(path: string, name: string): string {
  const [bare = name] = name.split('?', 1);
  return bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(path), bare);
}

/** What stands beside the rooms and may be asked for from any floor but the lowest. */
function isShared(target: string): boolean {
  return /^(content\/|public\/)/.test(target);
}

const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));
const roomOf = (path: string) => floors.flat().find((room) => path.startsWith(`${room}/`));
const isTest = (path: string) => /\.test\.\w+$/.test(path);
const isCode = (path: string) => /\.(ts|mts|mjs|js|astro)$/.test(path);
