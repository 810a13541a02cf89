const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) => {
  return false;
};
