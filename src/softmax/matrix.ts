import { refuse, requireNumbers } from './require.ts';

/**
 * Lets an array of rows of one length pass, and returns that length: 0 if there are no rows.
 *
 * @throws TypeError with the value that is not a row of numbers, RangeError for rows of another length
 */
export function requireMatrix(caller: string, name: string, rows: unknown, width?: number): number {
  if (!Array.isArray(rows)) refuse(caller, 'an array of rows', name, rows);
  rows.forEach((row, i) => {
    requireNumbers(caller, `${name}[${i}]`, row);
    width ??= row.length;
    if (row.length === width) return;
    throw new RangeError(`${caller} needs rows of ${width} numbers; ${name}[${i}] has ${row.length}`);
  });
  return width ?? 0;
}
