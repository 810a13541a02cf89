type Needs = ReadonlyMap<string, readonly string[]>;

/** The cell and all cells that use its names, directly or through others. */
export function dependentsOf(id: string, needs: Needs): Set<string> {
  return reach([id], (at) => [...needs].filter(([, needed]) => needed.includes(at)).map(([user]) => user));
}

/** What a run of this cell runs: its dependents, and everything that any of them needs. */
export function affectedBy(id: string, needs: Needs): Set<string> {
  return reach([...dependentsOf(id, needs)], (at) => needs.get(at) ?? []);
}

function reach(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = [...from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...next(id));
  }
  return seen;
}
