import { dependentsOf } from './dependents.ts';
import type { Order } from './order.ts';

/** What a search runs of a chapter. */
interface SearchPlan {
  /** the name that stands for the scores */
  name: string;
  /** cells that the check needs and that do not depend on the scores, in order: they run once */
  once: string[];
  /** cells that do, in order, the check last: they run on each input */
  again: string[];
}

/**
 * Whether a check says something about the scores, and what has to run to try it on others.
 *
 * @param scores id of the cell that declares the scores, and nothing else
 * @returns undefined when the check does not depend on them
 */
export function searchPlan(
  { sorted, needs }: Pick<Order, 'sorted' | 'needs'>,
  check: string,
  scores: string,
): SearchPlan | undefined {
  const [name, second] = sorted.find(({ id }) => id === scores)?.outputs ?? [];
  const dependents = dependentsOf(scores, needs);
  if (name === undefined || second !== undefined || !dependents.has(check)) return undefined;
  const needed = new Set([check]);
  for (const id of needed) for (const other of needs.get(id) ?? []) needed.add(other);
  needed.delete(scores);
  const ids = sorted.map(({ id }) => id).filter((id) => needed.has(id));
  if (!ids.includes(check)) return undefined;
  return {
    name,
    once: ids.filter((id) => !dependents.has(id)),
    again: ids.filter((id) => dependents.has(id)),
  };
}
