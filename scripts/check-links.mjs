/** `npm run links`, or `node scripts/check-links.mjs FOLDER [BASE]`: does every link of the built site lead somewhere? */
import { resolve } from 'node:path';
import { checkLinks } from './lib/links.mjs';

const [folder = 'dist', base = '/'] = process.argv.slice(2);
const { pages, links, broken } = checkLinks(resolve(folder), base);
for (const line of broken) console.log(line);
console.log(`${folder}: ${pages} pages, ${links} links, ${broken.length} of them broken`);
if (broken.length > 0 || pages === 0) process.exitCode = 1;
