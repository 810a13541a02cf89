/** Steps a second. */
export const paces = [1, 3, 10, 30, 100, 300, 1000] as const;

export const startPace = 2;
