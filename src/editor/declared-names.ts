import { parser } from '@lezer/javascript';

const typescript = parser.configure({ dialect: 'ts' });

/**
 * The names that a text declares at its top level, as far as it can be read: a text that somebody is writing is rarely whole.
 *
 * @example declaredNames('const [a, b] = c; function d() { let e; }') // → ['a', 'b', 'd']
 */
export function declaredNames(code: string): string[] {
  const names: string[] = [];
  for (let node = typescript.parse(code).topNode.firstChild; node; node = node.nextSibling) {
    if (!/^(Variable|Function|Class)Declaration$/.test(node.name)) continue;
    node.cursor().iterate(({ name, from, to }) => {
      if (name === 'VariableDefinition') names.push(code.slice(from, to));
      return !/^(Block|ClassBody|ParamList|FunctionExpression|ClassExpression)$/.test(name);
    });
  }
  return names;
}
