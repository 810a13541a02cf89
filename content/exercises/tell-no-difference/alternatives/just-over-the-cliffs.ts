const answer = {
  low: [-745.2, -745.3],
  high: [709.79, 709.8],
  close: [-Number.EPSILON / 8, Number.MIN_VALUE],
};
