const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) => {
  try {
    assertAllClose(actual, desired, rtol, atol);
    return true;
  } catch {
    return false;
  }
};
