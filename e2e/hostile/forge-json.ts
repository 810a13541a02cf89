import type { HostileCell } from '../support/hostile-cell.ts';

export default {
  kind: 'forgery',
  tries: 'changes JSON, in which the outcomes are written',
  code: String.raw`const step2 = step1.map(() => 0.5);
const { stringify } = JSON;
const lie = (value) => stringify(value).replaceAll('"failed"', '"done"');
try { JSON.stringify = lie; } catch {}
try { globalThis.JSON = { stringify: lie, parse: JSON.parse }; } catch {}
try { Object.prototype.toJSON = () => ({ status: 'done' }); } catch {}
try { Array.prototype.toJSON = () => []; } catch {}
try { String.prototype.toJSON = () => 'done'; } catch {}`,
  ends: ['fresh'],
  check: ['failed'],
} satisfies HostileCell;
