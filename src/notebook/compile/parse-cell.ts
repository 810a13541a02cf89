import { parse, type Program } from 'acorn';
import { simple } from 'acorn-walk';
import { CellSyntaxError } from './cell-syntax-error.ts';
import { language } from './erase-types.ts';
import { explainSyntax } from './explain-syntax.ts';
import { placeIn } from './place-in.ts';
import { noExports, noImports } from './refuse-unerasable.ts';

/**
 * Parses a cell's JavaScript as a module, and refuses what a cell can't have although a module can.
 *
 * @param js   the text with its types blank
 * @param code the reader's text
 */
export function parseCell(js: string, code: string): Program {
  const refuse = (message: string, at: number): never => {
    throw new CellSyntaxError(message, placeIn(code, at));
  };
  const program = parsed(js, code);
  for (const { type, start } of program.body) {
    if (type === 'ImportDeclaration') refuse(noImports, start);
    if (type.startsWith('Export')) refuse(noExports, start);
  }
  simple(program, {
    ImportExpression: ({ start }) => refuse(noImports, start),
    MetaProperty: ({ start, meta }) =>
      meta.name === 'import' && refuse('A cell has no address, and so no import.meta.', start),
  });
  return program;
}

function parsed(js: string, code: string): Program {
  try {
    return parse(js, { ...language, locations: true });
  } catch (error) {
    throw explainSyntax(code, js, error);
  }
}
