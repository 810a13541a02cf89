interface Found {
  message: string;
  /** where it is better looked at than where the parser stopped */
  offset: number;
}

interface Trouble {
  /** the text up to where the parser stopped */
  before: string;
  /** the word or sign at which it stopped; empty at the end */
  word: string;
  /** the whole line */
  line: string;
  /** the parser's words */
  reason: string;
  at: number;
}

type Rule = (trouble: Trouble) => string | Found | undefined;

/** One sentence for a text that a parser could not read; the parser's own words when nothing better is known. */
export function sentenceFor(text: string, reason: string, at: number): Found {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  const trouble: Trouble = {
    before,
    word: /^(?:[\p{ID_Continue}$]+|\S?)/u.exec(text.slice(at))?.[0] ?? '',
    line: /.*/.exec(text.slice(lineStart))?.[0] ?? '',
    reason,
    at,
  };
  for (const rule of rules) {
    const found = rule(trouble);
    if (found !== undefined) return typeof found === 'string' ? { message: found, offset: at } : found;
  }
  return { message: `This can't be read as TypeScript: ${lowerFirst(reason)}.`, offset: at };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const words =
  /^(?:await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/;

const named = (pattern: RegExp, sentence: (name: string) => string): Rule => {
  return ({ reason }) => {
    const found = pattern.exec(reason);
    return found ? sentence(found[1] ?? '') : undefined;
  };
};

const rules: Rule[] = [
  ({ word, before }) =>
    words.test(word) && /\b(?:const|let|var|function\*?|class)\s+$/.test(before)
      ? wordOfLanguage(word)
      : undefined,
  named(/^The keyword '(.+)' is reserved/, wordOfLanguage),
  named(
    /^Cannot use keyword 'await'/,
    () =>
      'await works at the top of a cell and in async functions. Write async before the function around it.',
  ),
  named(
    /^'return' outside/,
    () => "A return can't be read outside a function. A cell shows its last line: write the value alone.",
  ),
  ({ reason, before }) => {
    const name = /^Identifier '(.+)' has already/.exec(reason)?.[1];
    if (name === undefined) return undefined;
    const first = declarationOf(name, before);
    return `${name} is declared twice in this cell${first ? `, first in line ${first}` : ''}. Give one of them another name.`;
  },
  named(/^Argument name clash/, () => 'Two parameters of this function have the same name. Rename one.'),
  ({ before, word }) => {
    const name = /\bconst\s+([\p{ID_Continue}$]+)\s*$/u.exec(before);
    if (!name?.[1] || !(/^[;,]?$/.test(word) || /\n\s*$/.test(before))) return undefined;
    const offset = before.length - name[0].length + name[0].indexOf(name[1], 5);
    return { message: `const ${name[1]} needs a value: const ${name[1]} = …`, offset };
  },
  ({ before, reason, word }) =>
    /^Complex binding/.test(reason) || (/\bconst\s*[[{][^=;]*[\]}]\s*$/.test(before) && word !== '=')
      ? 'A pattern needs a value to take apart: const { a } = …'
      : undefined,
  named(
    /^Assigning to rvalue|^Optional chaining cannot appear/,
    () => 'Left of = stands a name, or a place in an array or object. To compare, write ===.',
  ),
  named(/^Unsyntactic (break|continue)/, (word) => `This ${word} is in no loop that it could leave.`),
  named(/^Unexpected character '[“”„‘’]'/, () => 'Texts stand in straight quotes: " or \' or `.'),
  named(/^Unexpected character '@'/, () => 'A cell has no decorators. Call the function itself, as in f(A).'),
  named(
    /^Unexpected character '(.+)'/,
    (character) => `The sign ${character} means nothing in TypeScript here.`,
  ),
  named(/^Invalid regular expression: (.+)/, (what) => `This regular expression can't be read: ${what}.`),
  ({ line }) =>
    /^\s*(?:def\s+\w+\s*\(|for\s+\w+\s+in\s|elif\b|from\s+\w+\s+import\b|import\s+\w+(?:\s+as\s+\w+)?\s*$|print\s+["'\w]|(?:if|while|else|try|with)\b[^{]*:\s*$)/.test(
      line,
    )
      ? 'This line looks like Python; a cell is TypeScript.'
      : undefined,
  ({ line, reason }) =>
    /^\s*\{\s*[\w'"]+\s*:/.test(line) && /expected ";"|^Unexpected token/.test(reason)
      ? 'A line that begins with { is read as a block. To write an object, put it in brackets: ({ … }).'
      : undefined,
  ({ word, reason }) =>
    word === '' && /^Unexpected token/.test(reason)
      ? 'The text ends here, and something is still missing.'
      : undefined,
  ({ word, reason }) =>
    /expected ";"/.test(reason)
      ? `Something is missing before ${word}: an operator, a comma or a new line.`
      : undefined,
  ({ word, reason }) => {
    const expected = /^Unexpected token, expected "(.+)"/.exec(reason)?.[1];
    return expected === undefined ? undefined : `There should be ${expected} before ${word}.`;
  },
];

function wordOfLanguage(word: string): string {
  return `${word} is a word of the language and can't be a name. Choose another.`;
}

/** Line of the first declaration of a name that is told by the word before it. */
function declarationOf(name: string, before: string): number | undefined {
  const escaped = name.replaceAll('$', '\\$');
  const first = new RegExp(
    `\\b(?:const|let|var|class|function\\*?)\\s+${escaped}(?![\\p{ID_Continue}$])`,
    'u',
  ).exec(before);
  return first ? before.slice(0, first.index).split('\n').length : undefined;
}
