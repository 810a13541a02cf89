const points = [
  { at: [0, 3], label: 0 },
  { at: [1, 2], label: 0 },
  { at: [-1, 4], label: 0 },
  { at: [0, 9], label: 0 },
  { at: [-3, -2], label: 1 },
  { at: [-4, -1], label: 1 },
  { at: [-2, -3], label: 1 },
  { at: [-1, 0], label: 1 },
  { at: [3, -2], label: 2 },
  { at: [4, -1], label: 2 },
  { at: [2, -3], label: 0 },
  { at: [3, -4], label: 2 },
];

const answer = { point: 0, label: 0 };
