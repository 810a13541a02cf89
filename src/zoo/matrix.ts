import type { Kind } from './kinds.ts';
import type { Counterexample, Law } from './law.ts';
import { lawsOf } from './laws.ts';
import type { Subject } from './subject.ts';
import { tryExamples } from './try-law.ts';

/** A wrong function, ready to run: a new one each time, because some remember what they have seen. */
export interface Animal {
  name: string;
  kind: Kind;
  make: () => Subject;
}

/** One row of the matrix: a mutant, and for each law of its kind what broke it, or nothing. */
export interface Row {
  name: string;
  kind: Kind;
  broken: ReadonlyMap<string, Counterexample>;
  /** ids of the laws that hold */
  kept: readonly string[];
}

/** Every mutant against the examples of every law of its kind. */
export function matrixOf(animals: readonly Animal[]): Row[] {
  return animals.map(({ name, kind, make }) => {
    const broken = new Map<string, Counterexample>();
    const kept: string[] = [];
    for (const law of lawsOf(kind)) {
      const counterexample = tryExamples(law, make());
      if (counterexample) broken.set(law.id, counterexample);
      else kept.push(law.id);
    }
    return { name, kind, broken, kept };
  });
}

/**
 * All smallest sets of laws of which each row breaks at least one.
 *
 * @param most give up beyond sets of this size
 * @returns ids, or nothing where no set of that size is enough
 */
export function smallestSets(rows: readonly Row[], laws: readonly Law[], most = 4): string[][] {
  const masks = laws.map(({ id }) => rows.map(({ broken }) => broken.has(id)));
  for (let size = 1; size <= most; size++) {
    const sets = choose(laws.length, size).filter((set) =>
      rows.every((_, row) => set.some((law) => masks[law]?.[row])),
    );
    if (sets.length > 0) return sets.map((set) => set.map((law) => laws[law]?.id ?? ''));
  }
  return [];
}

function choose(n: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const sets: number[][] = [];
  for (let first = from; first < n; first++) {
    for (const rest of choose(n, size - 1, first + 1)) sets.push([first, ...rest]);
  }
  return sets;
}
