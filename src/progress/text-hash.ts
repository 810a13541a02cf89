const encoder = new TextEncoder();

/**
 * FNV-1a, 64 bits, of a text in UTF-8, as 16 hexadecimal digits: says whether a text is still the one that it was, against
 * accidents and not against malice. `crypto.subtle` would need a secure context, which a page on the local network is not.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function textHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of encoder.encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
