/**
 * A source's address as short as it can be read.
 *
 * @example placeOf('https://github.com/FluxML/NNlib.jl/issues/222') // → 'FluxML/NNlib.jl#222'
 * @example placeOf('https://doi.org/10.1093/imanum/draa038') // → 'doi.org'
 */
export function placeOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const [, owner, name, kind, number = ''] = pathname.split('/');
  if (hostname !== 'github.com') return hostname;
  return kind === 'issues' || kind === 'pull' ? `${owner}/${name}#${number}` : `${owner}/${name}`;
}
