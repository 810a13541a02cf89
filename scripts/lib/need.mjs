/** Something this machine lacks, said in one sentence that a reader can act on. No stack trace is wanted. */
export class Need extends Error {
  name = 'Need';
}

/**
 * Runs a command's main function; a `Need` becomes one line on stderr and exit status 1.
 *
 * @param {() => Promise<void>} main
 */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Need)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
