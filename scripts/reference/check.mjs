/**
 * Asks the real libraries again and compares with content/references: `node scripts/reference/check.mjs`. Exit status 0:
 * as recorded; 1: not; 3: this machine cannot ask, and one sentence says why.
 */
import { eachRecorder } from './recorders.mjs';

await eachRecorder((recorder) => [
  ['-m', 'unittest', 'discover', '--start-directory', `scripts/reference/${recorder}`],
  [`scripts/reference/${recorder}/record.py`, '--check'],
]);
