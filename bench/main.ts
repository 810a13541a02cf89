/** Started by start.mjs. `--short` shows that everything works, and judges and keeps no times. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { contenders } from './contenders/index.ts';
import { ours } from './contenders/softmax.ts';
import { measure } from './measure.ts';
import { problems } from './problems.ts';
import { resultsTable } from './table.ts';
import { makeTasks } from './task.ts';

const short = process.argv.includes('--short');
const settings = short
  ? { rounds: 1, sample: 0, warmUp: 0, seed: 1, short }
  : { rounds: 41, sample: 10, warmUp: 300, seed: 1, short };
const file = new URL(short ? '../test-results/bench.json' : 'results.json', import.meta.url);

const [baseline] = contenders;
const results = await measure(contenders, baseline, ours, makeTasks(), settings, ({ name }) =>
  console.log(`measuring ${name} …`),
);
mkdirSync(new URL('.', file), { recursive: true });
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);

const { processor, cores, node, load } = results.machine;
console.log(`\n${resultsTable(results)}\n`);
console.log(
  short
    ? 'One round each: it shows that everything runs and agrees, and nothing about speed.'
    : `Above 1 is faster. Medians of ${settings.rounds} rounds; "again" is the same code, so its distance from 1 is noise.`,
);
console.log(
  `${processor}, ${cores} cores, Node ${node}, load ${load.before} before and ${load.after} after.`,
);
const found = problems(results);
for (const sentence of found) console.log(`✗ ${sentence}`);
if (found.length > 0) process.exitCode = 1;
