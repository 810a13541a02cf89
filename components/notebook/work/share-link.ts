import { textHash } from '../../../src/progress/text-hash.ts';
import { shareMark } from './is-share-link.ts';

/**
 * A link that carries the texts of changed cells behind its `#`, so that no server ever sees them:
 *
 *     #code=FORM.CHECK.TEXT
 *
 * TEXT is JSON, `{"chapter":"…","cells":[["id","base","code"],…]}`, in UTF-8, in base64url; FORM says whether it was
 * compressed first (`d`, deflate-raw) or not (`p`). CHECK is the hash of the JSON: a link that lost a letter on its way is
 * noticed. `base` is the hash of the author's text that the code was made from.
 */
export interface SharedCode {
  chapter: string;
  cells: { id: string; base: string; code: string }[];
}

/** More JSON than this is no chapter, but something that swells when it is unpacked. */
const longest = 1_000_000;

/** @returns the fragment, `#` included */
export async function toFragment({ chapter, cells }: SharedCode): Promise<string> {
  const json = JSON.stringify({ chapter, cells: cells.map(({ id, base, code }) => [id, base, code]) });
  const bytes = new TextEncoder().encode(json);
  const canCompress = typeof CompressionStream !== 'undefined';
  const sent = canCompress ? await through(bytes, new CompressionStream('deflate-raw')) : bytes;
  return `${shareMark}${canCompress ? 'd' : 'p'}.${textHash(json)}.${toBase64Url(sent)}`;
}

/** @returns undefined for a damaged link, and for one that this browser can't unpack */
export async function fromFragment(fragment: string): Promise<SharedCode | undefined> {
  const [, form, check, text] = /^#code=([dp])\.([0-9a-f]{16})\.([\w-]*)$/.exec(fragment) ?? [];
  if (text === undefined) return undefined;
  try {
    const bytes = fromBase64Url(text);
    const plain = form === 'd' ? await through(bytes, new DecompressionStream('deflate-raw')) : bytes;
    const json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain);
    return textHash(json) === check ? sharedCode(JSON.parse(json)) : undefined;
  } catch {
    return undefined;
  }
}

function sharedCode(value: unknown): SharedCode | undefined {
  const { chapter, cells } = value as { chapter?: unknown; cells?: unknown };
  if (typeof chapter !== 'string' || !Array.isArray(cells)) return undefined;
  if (!cells.every((cell) => Array.isArray(cell) && cell.length === 3 && cell.every(isString)))
    return undefined;
  return {
    chapter,
    cells: (cells as [string, string, string][]).map(([id, base, code]) => ({ id, base, code })),
  };
}

const isString = (value: unknown) => typeof value === 'string';

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
