/** How many arguments a function of NumPy takes here; `reduces` ones also take `axis` and `keepdims`. */
export interface NumpyFunction {
  takes: number;
  reduces?: boolean;
  /** the name in np.ts, where it is another */
  as?: string;
}

const reduction: NumpyFunction = { takes: 1, reduces: true };

/** What follows `np.`; np.ts computes it. */
export const functions: Readonly<Record<string, NumpyFunction>> = {
  exp: { takes: 1 },
  log: { takes: 1 },
  sqrt: { takes: 1 },
  abs: { takes: 1 },
  absolute: { takes: 1, as: 'abs' },
  power: { takes: 2 },
  maximum: { takes: 2 },
  minimum: { takes: 2 },
  clip: { takes: 3 },
  where: { takes: 3 },
  array: { takes: 1 },
  asarray: { takes: 1, as: 'array' },
  max: reduction,
  min: reduction,
  amax: { ...reduction, as: 'max' },
  amin: { ...reduction, as: 'min' },
  sum: reduction,
  mean: reduction,
};

/** What can follow an array's own dot. */
export const methods: readonly string[] = ['max', 'min', 'sum', 'mean'];

export const constants: Readonly<Record<string, string>> = {
  inf: 'Infinity',
  nan: 'NaN',
  e: 'Math.E',
  pi: 'Math.PI',
};

/** Signs between two values, from the loosest to the tightest; `**` and the sign of a number bind tighter. */
export const operators: Readonly<Record<string, { level: number; as: string }>> = {
  '<': { level: 1, as: 'less' },
  '>': { level: 1, as: 'greater' },
  '<=': { level: 1, as: 'lessEqual' },
  '>=': { level: 1, as: 'greaterEqual' },
  '==': { level: 1, as: 'equal' },
  '!=': { level: 1, as: 'notEqual' },
  '+': { level: 2, as: 'add' },
  '-': { level: 2, as: 'subtract' },
  '*': { level: 3, as: 'multiply' },
  '/': { level: 3, as: 'divide' },
};
