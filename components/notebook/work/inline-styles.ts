/**
 * All style sheets of the page as one text that needs no other file: fonts that the page has used are inside, the others
 * are left out.
 */
export async function inlineStyles(): Promise<string> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const sheets = await Promise.all(
    links.map(async ({ href, sheet }) => withFonts(await textOf(href), href, usedFonts(sheet, href))),
  );
  return sheets.join('\n');
}

async function withFonts(css: string, base: string, used: ReadonlySet<string>): Promise<string> {
  const fonts = new Map<string, string>();
  await Promise.all([...used].map(async (address) => fonts.set(address, await dataAddress(address))));
  return css.replaceAll(/@font-face\s*\{[^}]*\}/g, (rule) => {
    // a font that the reader's system has needs no file
    if (!rule.includes('url(')) return rule;
    const data = fonts.get(fontAddress(rule, base) ?? '');
    return data ? rule.replace(/src:[^;}]*/, `src:url(${data}) format("woff2")`) : '';
  });
}

/** Addresses of the fonts that something on the page is set in. */
function usedFonts(sheet: CSSStyleSheet | null, base: string): Set<string> {
  const loaded = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(faceKey));
  const used = fontRules([...(sheet?.cssRules ?? [])]).filter(({ style }) => {
    const value = (name: string) => style.getPropertyValue(name);
    return loaded.has(
      faceKey({
        family: value('font-family'),
        style: value('font-style') || 'normal',
        weight: value('font-weight') || 'normal',
        unicodeRange: value('unicode-range') || 'U+0-10FFFF',
      }),
    );
  });
  return new Set(used.flatMap(({ cssText }) => fontAddress(cssText, base) ?? []));
}

function fontRules(rules: CSSRule[]): CSSFontFaceRule[] {
  return rules.flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [rule];
    return rule instanceof CSSGroupingRule ? fontRules([...rule.cssRules]) : [];
  });
}

type Face = Pick<FontFace, 'family' | 'style' | 'weight' | 'unicodeRange'>;

/** The browser's list of fonts and its list of rules say the same in slightly different words. */
function faceKey({ family, style, weight, unicodeRange }: Face): string {
  const plainWeight = weight.replace('normal', '400').replace('bold', '700');
  return [family.replaceAll(/["']/g, ''), style, plainWeight, unicodeRange.replaceAll(' ', '')]
    .join('|')
    .toLowerCase();
}

function fontAddress(rule: string, base: string): string | undefined {
  const address = /url\((["']?)([^"')]+\.woff2)\1\)/.exec(rule)?.[2];
  return address === undefined ? undefined : new URL(address, base).href;
}

async function textOf(address: string): Promise<string> {
  return (await answer(address)).text();
}

async function dataAddress(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await answer(address)).arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:font/woff2;base64,${btoa(binary)}`;
}

async function answer(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${address} answered ${response.status}`);
  return response;
}
