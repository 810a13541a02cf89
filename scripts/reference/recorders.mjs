import { execute } from '../lib/execute.mjs';
import { Need } from '../lib/need.mjs';
import { providePython } from './environment.mjs';

/** Folders with a `record.py` that writes its references, and with `--check` compares them. */
const recorders = ['libraries', 'numpy-testing'];

/**
 * Runs Python once for each recorder. The exit status becomes 1 when one of them fails, and 3 when this machine cannot
 * run them at all, after one sentence that says why.
 *
 * @param {(recorder: string) => string[][]} commands  Python's arguments, for each command that a recorder needs
 */
export async function eachRecorder(commands) {
  try {
    const python = await providePython();
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
    for (const args of recorders.flatMap(commands)) {
      const { status } = await execute(python, args, { env, live: true });
      if (status !== 0) process.exitCode = 1;
    }
  } catch (error) {
    if (!(error instanceof Need)) throw error;
    console.error(error.message);
    process.exitCode = 3;
  }
}
