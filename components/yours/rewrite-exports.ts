import { sourceTokens, type SourceToken } from '../../src/notebook/compile/source-tokens.ts';

/**
 * The reader's TypeScript without `export`, with every line and column in its place: what was the default export is
 * `softmax` now, and so is `export { f as softmax }`. A text that can't be read is given back as it is; whoever compiles it
 * says where.
 */
export function rewriteExports(code: string): string {
  const text = code.replace(/\r\n?/g, '\n');
  let tokens: SourceToken[];
  try {
    tokens = sourceTokens(text);
  } catch {
    return text;
  }
  let made = text;
  const aliases: string[] = [];
  const put = (from: number, to: number, words = '') => {
    const old = made.slice(from, to).replace(/[^\n]/g, ' ');
    made = made.slice(0, from) + words + old.slice(words.length) + made.slice(to);
  };
  tokens.forEach(({ label, at }, i) => {
    if (label !== 'export') return;
    const [next, after, third] = tokens.slice(i + 1);
    if (next?.text === '{') {
      const close = tokens.slice(i).findIndex(({ text: sign }) => sign === '}') + i;
      const last = tokens[close + 1]?.text === ';' ? tokens[close + 1] : tokens[close];
      aliases.push(...renamed(tokens.slice(i + 2, close)));
      put(at, (last?.at ?? at) + 1);
    } else if (next?.text === 'default') {
      const declared =
        after?.label === 'function' && third?.text !== '(' && third?.text !== '*' ? third : undefined;
      if (declared) aliases.push(declared.text);
      else if (after?.text === 'softmax' && after.label === 'name')
        return put(at, after.at + after.text.length);
      put(at, next.at + next.text.length, declared ? '' : 'const softmax =');
    } else put(at, at + 'export'.length);
  });
  const alias = aliases.find((name) => name !== 'softmax');
  return alias === undefined || aliases.includes('softmax') ? made : `${made}\nconst softmax = ${alias};`;
}

/** Names that `{ f as softmax, g as default, softmax }` gives out as softmax. */
function renamed(tokens: readonly SourceToken[]): string[] {
  return tokens.flatMap(({ text }, i) => {
    if (text === 'as' && /^(softmax|default)$/.test(tokens[i + 1]?.text ?? ''))
      return tokens[i - 1]?.text ?? [];
    return text === 'softmax' && tokens[i - 1]?.text !== 'as' && tokens[i + 1]?.text !== 'as' ? text : [];
  });
}
