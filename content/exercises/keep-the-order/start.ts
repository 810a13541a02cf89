const keepsOrder = (x: number[], y: number[]): boolean => {
  // as the notebook wrote it
  return argsort(y).join() === argsort(y).join();
};
