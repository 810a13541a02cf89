import { parser } from '@lezer/javascript';
import type { NameInScope } from './name-in-scope.ts';

const typescript = parser.configure({ dialect: 'ts' });
type Node = ReturnType<typeof typescript.parse>['topNode'];

/**
 * What a source file says about the functions, classes and values that it exports: their parameters and the first sentence
 * of their docstrings, '' where there is none.
 */
export function exportedDocs(code: string): NameInScope[] {
  const docs: NameInScope[] = [];
  const textOf = ({ from, to }: Node) => code.slice(from, to);
  for (const node of typescript.parse(code).topNode.getChildren('ExportDeclaration')) {
    const declaration =
      node.getChild('FunctionDeclaration') ??
      node.getChild('ClassDeclaration') ??
      node.getChild('VariableDeclaration');
    const name = declaration?.getChild('VariableDefinition');
    if (!declaration || !name) continue;
    const parameters = parametersOf(declaration, textOf);
    docs.push({
      name: textOf(name),
      sentence: firstSentence(node.prevSibling ? textOf(node.prevSibling) : ''),
      ...(parameters && { detail: parameters }),
    });
  }
  return docs;
}

function firstSentence(comment: string): string {
  const text =
    /^\/\*\*([^]*)\*\/$/
      .exec(comment)?.[1]
      ?.replace(/^\s*\* ?/gm, '')
      .trim() ?? '';
  const [paragraph = ''] = text.split(/\n\s*(?:\n|@)/);
  const [sentence = ''] = /^[^@][^]*?[.?!](?=\s|$)/.exec(paragraph) ?? [];
  return sentence.replace(/\s+/g, ' ').replaceAll('`', '');
}

/** Names only, `?` behind those that may be left out: `(scores, options?)`. */
function parametersOf(declaration: Node, textOf: (node: Node) => string): string | undefined {
  const isClass = declaration.name === 'ClassDeclaration';
  if (declaration.name === 'VariableDeclaration') return undefined;
  const list = (isClass ? constructorOf(declaration, textOf) : declaration)?.getChild('ParamList');
  const names: string[] = [];
  for (let node = list?.firstChild; node; node = node.nextSibling) {
    const last = names.length - 1;
    if (node.name === 'VariableDefinition') names.push(textOf(node));
    else if (node.name === 'ObjectPattern') names.push(patternNames(node, textOf));
    else if (/^(Equals|Optional|\?)$/.test(node.name) && !names[last]?.endsWith('?')) names[last] += '?';
  }
  return `(${names.join(', ')})`;
}

function patternNames(pattern: Node, textOf: (node: Node) => string): string {
  const names = pattern.getChildren('PatternProperty').flatMap((property) => {
    const name = property.getChild('PropertyName') ?? property.getChild('VariableDefinition');
    return name ? [textOf(name)] : [];
  });
  return `{ ${names.join(', ')} }`;
}

function constructorOf(declaration: Node, textOf: (node: Node) => string): Node | undefined {
  const methods = declaration.getChild('ClassBody')?.getChildren('MethodDeclaration') ?? [];
  return methods.find((method) => textOf(method).startsWith('constructor'));
}
