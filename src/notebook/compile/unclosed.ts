/** A bracket, quote or comment that keeps a text from being read. */
export interface Unclosed {
  /** what was opened; empty when a bracket closes that was never opened */
  open: string;
  /** offset of what was opened */
  at: number;
  /** the bracket that came instead of the right one, and its offset */
  instead?: { text: string; at: number };
}

const closes: Record<string, string> = { '(': ')', '[': ']', '{': '}', '${': '}' };

/** Comments, strings and regular expressions, each whole or up to where its line or the text ends. */
const pieces =
  /\/\/.*|\/\*[^]*?(?:\*\/|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/|[`()[\]{}]/y;

const inTemplate = /(?:\\[^]|\$(?!\{)|[^`\\$])*(`|\$\{|$)/y;

/** A slash after one of these begins a regular expression; after a value it divides. */
const beforeRegExp = /(?:^|[([{},;:=!&|?+\-*%~^<>]|\b(?:return|typeof|case|in|of|await|void|delete))\s*$/;

/** What was opened and never closed, or closed and never opened; undefined when the brackets are right. */
export function findUnclosed(code: string): Unclosed | undefined {
  const open: { text: string; at: number }[] = [];
  let at = 0;
  while (at < code.length) {
    const top = open.at(-1);
    if (top?.text === '`') {
      at = pass(inTemplate, code, at);
      if (code.endsWith('${', at) && at - 2 >= top.at) open.push({ text: '${', at: at - 2 });
      else if (code[at - 1] === '`') open.pop();
      continue;
    }
    const end = pass(pieces, code, at);
    const text = code.slice(at, end);
    if (
      end === at ||
      (text.length > 1 && text[0] === '/' && /^\/[^/*]/.test(text) && !beforeRegExp.test(code.slice(0, at)))
    ) {
      at += 1;
      continue;
    }
    const broken = brokenPiece(text);
    if (broken) return { open: broken, at };
    if (text in closes || text === '`') open.push({ text, at });
    else if (/^[)\]}]$/.test(text)) {
      if (!top) return { open: '', at, instead: { text, at } };
      if (closes[top.text] !== text) return { open: top.text, at: top.at, instead: { text, at } };
      open.pop();
    }
    at = end;
  }
  const last = open.at(-1);
  return last && { open: last.text, at: last.at };
}

function pass(pattern: RegExp, code: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(code) ? pattern.lastIndex : at;
}

/** The opening of a string or comment that has no end. */
function brokenPiece(text: string): string | undefined {
  if (text.startsWith('/*')) return text.length >= 4 && text.endsWith('*/') ? undefined : '/*';
  const quote = /^["']/.exec(text)?.[0];
  return quote !== undefined &&
    (text.length < 2 || !text.endsWith(quote) || /[^\\](?:\\\\)*\\["']$/.test(text))
    ? quote
    : undefined;
}
