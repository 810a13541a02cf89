/** @typedef {{ passed: number, failed: number }} Tally */

/** @param {Tally[]} tallies @returns {Tally} */
export function addUp(tallies) {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

/**
 * A runner that stops early, or fails outside any test, must not look green: its bad exit status counts as one failure
 * when it reported none itself, and so does a run without a single test.
 *
 * @param {Tally | undefined} reported  undefined when there is no report
 * @param {number} status               exit status
 * @returns {Tally}
 */
export function honest(reported, status) {
  const { passed, failed } = reported ?? { passed: 0, failed: 0 };
  if (failed > 0) return { passed, failed };
  return { passed, failed: status !== 0 || passed === 0 ? 1 : 0 };
}

/**
 * @param {any} report Vitest's JSON report
 * @returns {Tally} a test file that could not be loaded counts as one failure, a skipped test as one too
 */
export function vitestTally(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const left = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken + left };
}

/**
 * Browser tests that a busy machine may fail at the first try, in one run. They are named; one more, and all of them count as
 * failures: then it is not the machine.
 */
export const secondTries = 3;

/**
 * @param {any} report Playwright's JSON report
 * @returns {Tally} a skipped test counts as a failure
 */
export function playwrightTally({ stats: { expected, unexpected, flaky, skipped } }) {
  const failed = unexpected + skipped;
  return flaky > secondTries
    ? { passed: expected, failed: failed + flaky }
    : { passed: expected + flaky, failed };
}
