/**
 * Asks the real libraries again and compares with content/references: `node scripts/reference/check.mjs`. Exit status 0:
 * as recorded; 1: not; 3: this machine cannot ask, and one sentence says why.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { eachRecorder } from './recorders.mjs';

await eachRecorder((recorder) => {
  const folder = `scripts/reference/${recorder}`;
  const hasTests = readdirSync(join(root, folder)).some((name) => name.startsWith('test_'));
  const tests = ['-m', 'unittest', 'discover', '--start-directory', folder];
  return [...(hasTests ? [tests] : []), [`${folder}/record.py`, '--check']];
});
