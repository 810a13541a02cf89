const almostEqual = (actual: number[], desired: number[], decimal = 6) =>
  actual.length === desired.length &&
  actual.every((a, i) =>
    Number.isFinite(a) && Number.isFinite(desired[i])
      ? Math.abs(desired[i] - a) < 1.5 * 10 ** -decimal
      : Object.is(a, desired[i]),
  );
