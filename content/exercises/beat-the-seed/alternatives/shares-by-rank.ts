const candidate = (scores: number[]): number[] => {
  const places = ranks(scores).map((rank) => rank + 1);
  return places.map((place) => place / sum(places));
};
