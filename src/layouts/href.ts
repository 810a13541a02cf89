/**
 * The address of a page or file of this site, under whatever base path the site is served.
 *
 * @param path root-relative, as an author writes it: `/chapters/scores/`
 */
export function href(path: string): string {
  return under(import.meta.env.BASE_URL, path);
}

/** @example under('/softmax', '/favicon.svg') // → '/softmax/favicon.svg' */
export function under(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}
