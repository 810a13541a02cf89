import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

interface Row {
  tried: number;
  contained: number;
  requests: number;
  longest: number;
}

/** Prints, after the tests, what became of the hostile cells, by engine and kind. */
export default class HostileTable implements Reporter {
  readonly #rows = new Map<string, Row>();

  onTestEnd(test: TestCase, { status, annotations }: TestResult): void {
    const said = new Map(annotations.map(({ type, description }) => [type, description]));
    const kind = said.get('kind');
    if (kind === undefined) return;
    const engine = test.parent.project()?.name ?? '';
    for (const name of [`${engine} ${kind}`, `${engine} all`]) {
      const row = this.#rows.get(name) ?? { tried: 0, contained: 0, requests: 0, longest: 0 };
      row.tried += 1;
      row.contained += status === 'passed' ? 1 : 0;
      row.requests += Number(said.get('requests') ?? 0);
      row.longest = Math.max(row.longest, Number(said.get('longest wait in ms') ?? 0));
      this.#rows.set(name, row);
    }
  }

  onEnd(): void {
    if (this.#rows.size === 0) return;
    console.log('engine, kind | tried | contained | requests that reached the server | longest wait, ms');
    for (const [name, { tried, contained, requests, longest }] of [...this.#rows].sort()) {
      console.log(`${name} | ${tried} | ${contained} | ${requests} | ${longest}`);
    }
  }
}
