import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { hostileTable } from '../../scripts/lib/browser-report.mjs';

/** Prints, after the tests, what became of the hostile cells. */
export default class HostileTable implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(): void {
    const tests = (this.#suite?.allTests() ?? []).filter(({ results }) => results.length > 0);
    const rows = tests.map((test) => ({
      engine: test.parent.project()?.name ?? '',
      title: test.title,
      status: test.outcome(),
      annotations: (test.results.at(-1)?.annotations ?? []).map(({ type, description = '' }) => ({
        type,
        description,
      })),
    }));
    for (const line of hostileTable(rows)) console.log(line);
  }
}
