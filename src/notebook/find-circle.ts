/** The shortest way from a cell through the cells that it needs back to itself, beginning with it; empty if there is none. */
export function findCircle(start: string, needs: (id: string) => readonly string[]): string[] {
  const seen = new Set<string>();
  const ways = [[start]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    for (const next of needs(way.at(-1) ?? '')) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return [];
}
