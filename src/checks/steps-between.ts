const bits = new DataView(new ArrayBuffer(8));

/** How many steps from one float to the next lie between two doubles; 0 between −0 and 0, and between NaNs. */
export function stepsBetween(a: number, b: number): number {
  return Number(magnitude(ordinal(a) - ordinal(b)));
}

/** The same between two float32. */
export function stepsBetweenSingle(a: number, b: number): number {
  return Number(magnitude(ordinalSingle(a) - ordinalSingle(b)));
}

// Read as whole numbers, the bits of floats from 0 on count them. NaN has many bit patterns; one stands for all.
const NAN = 0x7ff8000000000000n;
const NAN_SINGLE = 0x7fc00000n;

function ordinal(value: number): bigint {
  if (Number.isNaN(value)) return NAN;
  bits.setFloat64(0, Math.abs(value));
  const count = bits.getBigInt64(0);
  return value < 0 ? -count : count;
}

function ordinalSingle(value: number): bigint {
  if (Number.isNaN(value)) return NAN_SINGLE;
  bits.setFloat32(0, Math.abs(value));
  const count = BigInt(bits.getInt32(0));
  return value < 0 ? -count : count;
}

function magnitude(count: bigint): bigint {
  return count < 0n ? -count : count;
}
