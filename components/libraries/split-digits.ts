const decimals = 10;

/** Two shares with ten decimals each, split where they part: the digits that agree, and what each goes on with. */
export function splitDigits(there: number, here: number): { same: string; there: string; here: string } {
  const [a, b] = [there.toFixed(decimals), here.toFixed(decimals)];
  let agreed = 0;
  while (agreed < a.length && a[agreed] === b[agreed]) agreed++;
  return { same: a.slice(0, agreed), there: a.slice(agreed), here: b.slice(agreed) };
}
