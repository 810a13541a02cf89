import ts from 'typescript';

/** What a source file names, as far as the map of rooms is concerned. */
export interface Names {
  /** every module it imports, re-exports, loads later, globs, or takes as a URL or a type */
  imports: string[];
  /** identifiers in code; comments and strings do not count */
  identifiers: Set<string>;
  /** it starts a Worker, in its own code or in a text that will be code */
  startsWorker: boolean;
}

/** Reads a TypeScript, JavaScript or Astro file with the compiler's own parser. */
export function readNames(path: string, text: string): Names {
  const names: Names = { imports: [], identifiers: new Set(), startsWorker: false };
  for (const code of path.endsWith('.astro') ? codeInAstro(text, names) : [text]) {
    visit(ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true), names);
  }
  return names;
}

/** The frontmatter and the scripts of an Astro file; the address of a `<script src>` is an import. */
function codeInAstro(text: string, names: Names): string[] {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  for (const [, attributes = ''] of scripts) {
    const source = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
    if (source) names.imports.push(source);
  }
  return [frontmatter, ...scripts.map(([, , code = '']) => code)];
}

function visit(node: ts.Node, names: Names): void {
  names.imports.push(
    ...importsOf(node)
      .filter(ts.isStringLiteralLike)
      .map((literal) => literal.text),
  );
  if (ts.isIdentifier(node)) names.identifiers.add(node.text);
  if (ts.isNewExpression(node) && /\bWorker$/.test(node.expression.getText())) names.startsWorker = true;
  if (isText(node) && /\bnew\s+Worker\s*\(/.test(node.text)) names.startsWorker = true;
  ts.forEachChild(node, (child) => visit(child, names));
}

function importsOf(node: ts.Node): ts.Node[] {
  if (ts.isImportDeclaration(node)) return [node.moduleSpecifier];
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier ? [node.moduleSpecifier] : [];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return [node.argument.literal];
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    return node.arguments?.[1]?.getText() === 'import.meta.url' ? node.arguments.slice(0, 1) : [];
  }
  if (!ts.isCallExpression(node)) return [];
  const callee = node.expression;
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return node.arguments.slice(0, 1);
  if (callee.getText() !== 'import.meta.glob') return [];
  const [globs] = node.arguments;
  return globs && ts.isArrayLiteralExpression(globs) ? [...globs.elements] : node.arguments.slice(0, 1);
}

function isText(node: ts.Node): node is ts.Node & { text: string } {
  return ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}
