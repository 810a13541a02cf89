import { argsort, uniform } from '../src/softmax/index.ts';

/** The items in an order that the seed decides; every order is equally likely. */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  return argsort(uniform(items.length, seed)).map((position) => items[position]!);
}
