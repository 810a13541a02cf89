interface SourceLink {
  /** the whole link, as Markdown */
  link: string;
  address: string;
}

/** What a chapter's text says about where its facts come from, as Markdown. */
export interface ChapterSources {
  /** the entries of its `<Sources>` */
  entries: string[];
  /** links to other sites in the rest of the text, each address once */
  links: SourceLink[];
}

/** @param text of a chapter, in MDX */
export function sourcesOf(text: string): ChapterSources {
  const prose = text.replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '');
  const blocks = [...prose.matchAll(/<Sources>([\s\S]*?)<\/Sources>/g)].map(([, inside = '']) => inside);
  const entries = blocks.flatMap((block) =>
    block
      .split(/^- /m)
      .slice(1)
      .map((entry) => entry.trim()),
  );
  const named = new Set(entries.flatMap((entry) => linksIn(entry).map(({ address }) => address)));
  const rest = new Map(
    linksIn(prose.replace(/<Sources>[\s\S]*?<\/Sources>/g, ''))
      .filter(({ address }) => !named.has(address))
      .map((link) => [link.address, link]),
  );
  return { entries, links: [...rest.values()] };
}

function linksIn(text: string): SourceLink[] {
  return [...text.matchAll(/\[(?:`[^`]*`|[^\]`])*\]\((https?:\/\/[^)\s]+)\)/g)].map(
    ([link, address = '']) => ({ link, address }),
  );
}
