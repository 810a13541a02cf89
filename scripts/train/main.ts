/** Started by start.mjs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Network } from '../../src/digits/network.ts';
import { unpack } from '../../src/digits/unpack.ts';
import { draw } from './draw/draw.ts';
import { measureAll } from './measure-all.ts';
import { pack } from './pack.ts';
import { settings } from './settings.ts';
import { train } from './train.ts';

const digits = new URL('../../src/digits/', import.meta.url);

if (process.argv.includes('--draw')) {
  await draw();
} else {
  const layers = train(settings, (done) => console.log(`${Math.round(100 * done)} % trained …`));
  const packed = pack(layers);
  const network = new Network(unpack(packed));
  const measured = measureAll((image) => network.forward(image));
  for (const { set, examples, correct } of measured.digits)
    console.log(`${set}: ${correct} of ${examples} right`);
  const texts = {
    'weights.ts': `/** Written by \`npm run train\`; unpack.ts reads it. */\nexport const weights =\n  '${packed}';\n`,
    'measured.json': `${JSON.stringify(measured, null, 1)}\n`,
  };
  for (const [name, text] of Object.entries(texts)) keep(name, text);
}

function keep(name: string, text: string): void {
  const file = new URL(name, digits);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') === text) {
    console.log(`src/digits/${name} came out the same, bit for bit.`);
  } else {
    console.log(
      `✗ src/digits/${name} came out different. Run npm run train with Node 24 and commit it; this is ${process.version}.`,
    );
    process.exitCode = 1;
  }
}
