/**
 * Where a link leads, in so few letters that it can stand beside the link's own words.
 *
 * @example placeOfAddress('https://github.com/pytorch/pytorch/pull/4517') // → 'pytorch/pytorch#4517'
 */
export function placeOfAddress(address: string): string {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  const path = pathname.slice(1);
  if (host === 'github.com') {
    const [owner, repository, kind, number] = path.split('/');
    const thread = kind === 'issues' || kind === 'pull' || kind === 'discussions';
    return `${owner}/${repository}${thread ? `#${number}` : ''}`;
  }
  if (host === 'doi.org') return `doi ${path}`;
  if (host === 'arxiv.org') return `arXiv ${path.replace(/^(abs|pdf)\//, '')}`;
  return host;
}
