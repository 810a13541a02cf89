/** Where a pen was: x to the right, y downwards, in any unit. */
export type Point = readonly [x: number, y: number];

/** What a pen drew between touching the paper and leaving it: one point is a dot. */
export type Stroke = readonly Point[];
