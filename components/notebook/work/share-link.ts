import { textHash } from '../../../src/progress/text-hash.ts';
import { fromJson, toJson, type CarriedCode } from './carried-code.ts';
import { shareMark } from './is-share-link.ts';

/*
 * A link that carries the texts of changed cells behind its `#`, so that no server ever sees them:
 *
 *     #code=FORM.CHECK.TEXT
 *
 * TEXT is JSON (carried-code.ts) in UTF-8, in base64url; FORM says whether it was compressed first (`d`, deflate-raw) or
 * not (`p`). CHECK is the hash of the JSON: a link that lost a letter on its way is noticed.
 */

/** More JSON than this is no chapter, but something that swells when it is unpacked. */
const longest = 1_000_000;

/** @returns the fragment, `#` included */
export async function toFragment(carried: CarriedCode): Promise<string> {
  const json = toJson(carried);
  const bytes = new TextEncoder().encode(json);
  const canCompress = typeof CompressionStream !== 'undefined';
  const sent = canCompress ? await through(bytes, new CompressionStream('deflate-raw')) : bytes;
  return `${shareMark}${canCompress ? 'd' : 'p'}.${textHash(json)}.${toBase64Url(sent)}`;
}

/** @returns undefined for a damaged link, and for one that this browser can't unpack */
export async function fromFragment(fragment: string): Promise<CarriedCode | undefined> {
  const [, form, check, text] = /^#code=([dp])\.([0-9a-f]{16})\.([\w-]*)$/.exec(fragment) ?? [];
  if (text === undefined) return undefined;
  try {
    const bytes = fromBase64Url(text);
    const plain = form === 'd' ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
    const json = new TextDecoder('utf-8', { fatal: true }).decode(plain);
    return textHash(json) === check ? fromJson(json) : undefined;
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > longest) throw new RangeError(`a link holds at most ${longest} characters`);
    chunks.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
