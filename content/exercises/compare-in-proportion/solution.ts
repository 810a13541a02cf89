const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) =>
  Number.isFinite(actual) && Number.isFinite(desired)
    ? Math.abs(actual - desired) <= atol + rtol * Math.abs(desired)
    : Object.is(actual, desired);
