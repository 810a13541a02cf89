/** Plain data as JSON with the numbers that JSON does not have: NaN and the infinities become objects that hold their names. */
export function toExactJson(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value,
  );
}

export function fromExactJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('number' in value)) return value;
    return Object.keys(value).length === 1 ? Number(value.number) : value;
  });
}
