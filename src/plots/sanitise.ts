import createDOMPurify, { type Config, type DOMPurify } from 'dompurify';

/** What Plot draws and what Plot.plot puts around it; no link, no image, no `use`, no style element, no script. */
const tags =
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs clipPath marker pattern linearGradient radialGradient stop figure figcaption h2 h3 div span';

const attributes =
  'aria-hidden aria-label class clip-path clipPathUnits cx cy d dx dy fill fill-opacity fill-rule filter font-family font-size font-style font-variant font-weight fx fy gradientTransform gradientUnits height id letter-spacing lengthAdjust marker-end marker-mid marker-start markerHeight markerUnits markerWidth offset opacity orient paint-order patternContentUnits patternTransform patternUnits pointer-events points preserveAspectRatio r refX refY role rotate rx ry shape-rendering spreadMethod stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style text-anchor textLength title transform vector-effect viewBox visibility width x x1 x2 y y1 y2';

/** Declarations that a chart may carry; none of them can leave its place on the page. */
const properties =
  /^(color|fill|stroke|background-color|opacity|font-\S+|line-height|text-anchor|column-\S+|(max-)?width|height|margin-left|overflow-[xy]|mix-blend-mode|(-webkit-)?user-select|--plot-background)$/;

const config = {
  ALLOWED_TAGS: tags.split(' '),
  ALLOWED_ATTR: attributes.split(' '),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  // A label such as "Softmax: ten shares" would pass for an address with an unknown scheme.
  ADD_URI_SAFE_ATTR: ['aria-label'],
  RETURN_DOM_FRAGMENT: true,
} satisfies Config;

let purifier: DOMPurify | undefined;

/**
 * Turns a chart's markup, which reader code may have forged, into nodes that can only be looked at.
 *
 * What stays is the picture: no script, no style sheet, no link, no address of another host, no id or class that the
 * page itself uses, no style that could cover the page.
 */
export function chartNode(markup: string): DocumentFragment {
  purifier ??= chartPurifier();
  return purifier.sanitize(markup, config);
}

function chartPurifier(): DOMPurify {
  const own = createDOMPurify(window);
  own.addHook('uponSanitizeAttribute', (element, attribute) => {
    const value = allowed(attribute.attrName, attribute.attrValue, element);
    attribute.keepAttr &&= value !== '';
    attribute.attrValue = value;
  });
  return own;
}

/** As much of an attribute's value as may stay. */
function allowed(name: string, value: string, element: Element): string {
  if (name === 'class') return value.split(/\s+/).filter(isChartClass).join(' ');
  if (name === 'id') return /^chart-[0-9a-f]{8}-\d+$/.test(value) ? value : '';
  if (name === 'role') return value === 'img' && element.localName === 'svg' ? value : '';
  if (name === 'style') return declarations(value);
  return refersOutside(value) ? '' : value;
}

const isChartClass = (name: string) => /^(plot-d6a7b5(-[a-z]+)*|hand|hand-drawn|tick)$/.test(name);

/** CSS can write an address in many ways; a chart needs one, its own `url(#chart-…)`. Escapes hide the others. */
function refersOutside(value: string): boolean {
  return /\\|\/\*|@|\b(url|src|image|image-set|cross-fade|element|expression)\(/i.test(
    value.replaceAll(/url\(#chart-[0-9a-f]{8}-\d+\)/g, ''),
  );
}

function declarations(text: string): string {
  const { style } = document.createElement('span');
  style.cssText = text;
  for (const property of [...style]) {
    const value = style.getPropertyValue(property);
    if (!properties.test(property) || refersOutside(value)) style.removeProperty(property);
  }
  return style.cssText;
}
