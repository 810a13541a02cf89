/** What the digit page's classifier gives for its own drawing of a 4, to two digits: scores that reach far beyond randn's. */
export const drawnFour = [-19.35, -4.01, -8.08, -6.86, 19.3, 0.51, -6.6, 2.15, -1.21, 8.32];
