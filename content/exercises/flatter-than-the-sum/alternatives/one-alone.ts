const flat = [0.001, 0.001, 1];
const answer = { flat, peaked: flat.map((v) => v * 1000) };
