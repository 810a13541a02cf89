/**
 * Counts the right class among the wrong ones: the floor comes out too high, and a sure answer lies below it.
 *
 * @kind   cell
 * @wrote  somebody who counts the classes and not the others
 */
const floor = (n: number) => Math.log(1 + n / Math.E);
