import { judgeText, law, openPlain, part } from './support/own-softmax.ts';
import { expect, test } from './support/test.ts';

test.use({ quiet: false });
test.beforeEach(({ page }) => openPlain(page));

const right = `const right = (x) => {
  const top = x.reduce((m, v) => Math.max(m, v), -Infinity);
  const e = x.map((v) => Math.exp(v - top));
  const total = e.reduce((s, v) => s + v, 0);
  return e.map((v) => v / total);
};`;
const wrong = 'const wrong = (x) => x.map((_, i) => (i === 0 ? 1 : 0));';
const attempts = (...lines: string[]) => lines.map((line) => `try { ${line} } catch {}`).join('\n');
const verdict = `{ type: 'verdict', verdict: { passed: true, laws: [], equals: [], policies: [], seed: 1, accuracy: { error: 0, tolerance: 1, scores: [], index: 0, lists: 1 } } }`;

/** Wrong functions, each with a way to look right; and a law that each of them breaks. */
const attacks: [way: string, code: string, broken: string][] = [
  [
    'sends a verdict of its own',
    `${wrong}\nconst forged = JSON.stringify(${verdict});\n${attempts('postMessage(forged);', 'self.postMessage(forged);', 'onmessage({ data: forged });', 'new MessageChannel().port1.postMessage(forged);', 'new BroadcastChannel("a").postMessage(forged);')}\nconst softmax = wrong;`,
    'ratio',
  ],
  [
    'listens for the port',
    `${wrong}\n${attempts('addEventListener("message", ({ ports }) => ports[0].postMessage("1"));', 'globalThis.onmessage = ({ ports }) => ports[0].postMessage("1");', 'globalThis.EventTarget.prototype.addEventListener.call(self, "message", () => {});', 'globalThis.MessagePort.prototype.postMessage = () => {};')}\nconst softmax = wrong;`,
    'ratio',
  ],
  [
    'replaces the language that the judge uses',
    `${wrong}\n${attempts('Math.abs = () => 0;', 'Math.log = () => 0;', 'Array.prototype.findIndex = () => -1;', 'Array.prototype.every = () => true;', 'Object.prototype.passed = true;', 'Object.defineProperty(Object.prototype, "held", { get: () => true, set() {} });', 'JSON.stringify = () => "{}";', 'Number.isFinite = () => true;')}\nconst softmax = wrong;`,
    'ratio',
  ],
  [
    'takes the search its inputs',
    `${wrong}\n${right}\n${attempts('globalThis[Symbol.for("fast-check/GlobalParameters")] = { numRuns: 0 };', 'let time = 0; Date.now = () => (time += 1e6);')}\nconst softmax = (x) => (x.length > 5 && x.length < 9 ? wrong(x) : right(x));`,
    'ratio',
  ],
  [
    'throws what the search takes for an input to be skipped',
    `${right}\nconst skip = { footprint: Symbol.for('fast-check/PreconditionFailure') };\nconst softmax = (x) => {\n  if (x.length < 6 || x.length > 8) return right(x);\n  throw Object.defineProperty(new Error(''), 'message', { get() { throw skip; } });\n};`,
    'ratio',
  ],
  [
    'is right when it is read first and throws when it is read again',
    `${right}\nconst softmax = (x) => {\n  let reads = 0;\n  return new Proxy(right(x), { get: (list, key) => { if (key === 'length' && (reads += 1) > 12) throw { footprint: Symbol.for('fast-check/PreconditionFailure') }; return list[key]; } });\n};`,
    'no-memory',
  ],
  [
    'gives a proxy that says something else each time',
    `${right}\nlet turn = 0;\nconst softmax = (x) => new Proxy(x.slice(), { get: (list, key) => (/^\\d+$/.test(String(key)) ? (turn += 1) % 2 : list[key]) });`,
    'sum',
  ],
  [
    'gives a list whose methods lie',
    `${wrong}\nclass Liar extends Array {\n  every() { return true; }\n  findIndex() { return -1; }\n  map() { return this; }\n  toJSON() { return [1]; }\n  get [Symbol.toStringTag]() { return 'Array'; }\n}\nconst softmax = (x) => Liar.from(wrong(x));`,
    'ratio',
  ],
  [
    'changes its arguments so that it fits',
    `const softmax = (x) => {\n  const n = x.length;\n  x.fill(0);\n  return Array(n).fill(1 / n);\n};`,
    'ratio',
  ],
  [
    'turns wrong when it has been called often enough',
    `${wrong}\n${right}\nlet calls = 0;\nconst softmax = (x) => ((calls += 1) < 5000 ? right(x) : wrong(x));`,
    'overflow',
  ],
  [
    'recurses until the stack is full, in a getter',
    `const deep = () => deep() + 1;\nconst softmax = (x) => Object.defineProperty(x.slice(), 0, { get: () => deep() });`,
    'ratio',
  ],
  [
    'reads the stack for functions of the judge',
    `${wrong}\nlet found = 'nothing';\n${attempts('Error.prepareStackTrace = (_, frames) => { found = frames.map((f) => f.getFunction() ?? f.getThis()); };', 'new Error("a").stack;')}\nconst softmax = (x) => {\n  ${attempts('const { caller } = softmax; if (caller) caller.arguments[0].held = true;', 'new Error("a").stack;')}\n  return Array.isArray(found) ? [1] : wrong(x);\n};`,
    'ratio',
  ],
  [
    'throws errors that cannot be read',
    `const softmax = () => {\n  throw new Proxy(new Error('a'), { get() { throw softmax; }, getPrototypeOf() { throw softmax; } });\n};`,
    'sum',
  ],
];

for (const [way, code, broken] of attacks) {
  test(`no good verdict for a wrong function that ${way}`, async ({ page }) => {
    await judgeText(page, code);
    await expect(part(page, 'bench')).toHaveAttribute('data-state', 'fresh');
    await expect(law(page, broken)).toHaveAttribute('data-verdict', 'failed');
    await expect(part(page, 'whole-verdict')).toHaveAttribute('data-passed', 'false');
  });
}

test('a text that leaves its function, or throws a verdict, is no verdict', async ({ page }) => {
  for (const code of [
    `} }, ]); })(); postMessage('a'); (() => { __notebook([{ run() {`,
    `const softmax = () => [];\n--> */ } }]);`,
    `throw ${verdict};\nconst softmax = 1;`,
    `const softmax = { call: () => 1 };`,
  ]) {
    await judgeText(page, code);
    await expect(part(page, 'bench'), code).toHaveAttribute('data-state', 'failed');
    await expect(part(page, 'failure')).not.toBeEmpty();
    await expect(part(page, 'whole-verdict')).not.toHaveAttribute('data-passed', 'false');
  }
});

test('a function reaches no server, and judging asks for nothing but the parts of this page', async ({
  page,
  server,
}) => {
  const to = JSON.stringify(`${server.url}escape`);
  await page.waitForLoadState('networkidle');
  const before = server.requests.length;
  await judgeText(
    page,
    `${wrong}\nconst softmax = (x) => {\n${attempts(`fetch(${to});`, `importScripts(${to});`, `new XMLHttpRequest().open('GET', ${to});`, `new WebSocket(${to.replace('http', 'ws')});`, `navigator.sendBeacon(${to});`)}\nreturn wrong(x); };`,
  );
  await expect(part(page, 'whole-verdict')).toHaveAttribute('data-passed', 'false');
  const asked = server.requests.slice(before);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((path) => !/^\/_astro\/[\w.-]+\.js$/.test(path))).toEqual([]);
});
