/**
 * @typedef {{ type: string, description?: string }} Annotation
 * @typedef {{ engine: string, title: string, status: string, annotations: Annotation[] }} BrowserTest
 *   `status`: expected, unexpected, flaky or skipped
 */

/** @param {any} report Playwright's JSON report @returns {BrowserTest[]} */
export function browserTests(report) {
  return (report.suites ?? []).flatMap((/** @type {any} */ suite) => [
    ...browserTests(suite),
    ...(suite.specs ?? []).flatMap((/** @type {any} */ { title, tests }) =>
      tests.map((/** @type {any} */ { projectName, status, results }) => ({
        engine: projectName,
        title: `${suite.file}: ${title}`,
        status,
        annotations: results.at(-1)?.annotations ?? [],
      })),
    ),
  ]);
}

/** @param {BrowserTest[]} tests @returns {string[]} a line for each that did not pass at once */
export function secondTryLines(tests) {
  const flaky = tests.filter(({ status }) => status === 'flaky');
  return flaky.map(({ engine, title }) => `passed only at the second try: ${engine}, ${title}`);
}

/** @param {BrowserTest[]} tests @returns {string[]} what became of the hostile cells, by engine and kind; none when none ran */
export function hostileTable(tests) {
  /** @type {Map<string, { tried: number, contained: number, requests: number, longest: number }>} */
  const rows = new Map();
  for (const { engine, status, annotations } of tests) {
    const said = new Map(annotations.map(({ type, description }) => [type, description]));
    const kind = said.get('kind');
    if (kind === undefined) continue;
    for (const name of [`${engine} ${kind}`, `${engine} all`]) {
      const row = rows.get(name) ?? { tried: 0, contained: 0, requests: 0, longest: 0 };
      row.tried += 1;
      row.contained += status === 'expected' || status === 'flaky' ? 1 : 0;
      row.requests += Number(said.get('requests') ?? 0);
      row.longest = Math.max(row.longest, Number(said.get('longest wait in ms') ?? 0));
      rows.set(name, row);
    }
  }
  if (rows.size === 0) return [];
  const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    'engine, kind | tried | contained | requests that reached the server | longest wait, ms',
    ...lines.map(([name, { tried, contained, requests, longest }]) =>
      [name, tried, contained, requests, longest].join(' | '),
    ),
  ];
}
