/** Asks the real libraries and writes content/references: `node scripts/reference/record.mjs`. */
import { eachRecorder } from './recorders.mjs';

await eachRecorder((recorder) => [[`scripts/reference/${recorder}/record.py`]]);
