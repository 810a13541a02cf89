import { existsSync, readFileSync } from 'node:fs';

const packages = new URL('./node_modules/', import.meta.url);

/**
 * A package of bench/package.json. The site does not have these packages, so their types are written down where they are
 * used, as far as they are used.
 *
 * @param path a file inside the package, for what the package does not export
 * @throws Error with a sentence, when the package is not installed
 */
export function importPeer<Module>(name: string, path?: string): Promise<Module> {
  if (!existsSync(new URL(`${name}/package.json`, packages))) throw new Error('It is not installed.');
  return import(path === undefined ? name : new URL(`${name}/${path}`, packages).href) as Promise<Module>;
}

/** The version that stands in bench/node_modules. */
export function peerVersion(name: string): string {
  const text = readFileSync(new URL(`${name}/package.json`, packages), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
