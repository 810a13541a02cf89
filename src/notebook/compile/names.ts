import { parse, type Identifier, type Node, type Program } from 'acorn';
import { ancestor, simple } from 'acorn-walk';
import type { Program as EstreeProgram } from 'estree';
import { analyze } from 'periscopic';
import { CellSyntaxError } from './cell-syntax-error.ts';
import { syntaxErrorOf } from './strip-types.ts';

export interface CellNames {
  /** declared at the top level of the cell */
  declared: string[];
  /** used, but not declared in the cell */
  free: string[];
  program: Program;
  /** there is an `await` outside every function */
  async: boolean;
}

/** Which names a cell gives and which it needs, from a real parse of its JavaScript. */
export function namesOf(js: string): CellNames {
  const program = parseModule(js);
  refuseModuleSyntax(program);
  const { scope, globals } = analyze(program as EstreeProgram);
  refuseForeignAssignment(program, globals);
  return {
    declared: [...scope.declarations.keys()],
    free: [...globals.keys()],
    program,
    async: awaitsAtTop(program),
  };
}

function parseModule(js: string): Program {
  try {
    return parse(js, { ecmaVersion: 'latest', sourceType: 'module', locations: true });
  } catch (error) {
    throw syntaxErrorOf(error);
  }
}

/** A cell that changed a name of another cell would make the page depend on the order of clicks. */
function refuseForeignAssignment(program: Program, free: ReadonlyMap<string, unknown>): void {
  const look = (target: Node) => {
    if (target.type !== 'Identifier') return;
    const { name } = target as Identifier;
    if (!free.has(name)) return;
    const start = target.loc?.start ?? { line: 1, column: 0 };
    throw new CellSyntaxError(
      `${name} belongs to another cell, and a cell can't change it. Declare a new name: const my${upperFirst(name)} = …`,
      { line: start.line, column: start.column + 1 },
    );
  };
  simple(program, {
    AssignmentExpression: ({ left }) => look(left),
    UpdateExpression: ({ argument }) => look(argument),
  });
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function awaitsAtTop(program: Program): boolean {
  let found = false;
  const look = (_node: Node, _state: unknown, ancestors: Node[]) => {
    if (!ancestors.some(({ type }) => /Function/.test(type))) found = true;
  };
  ancestor(program, {
    AwaitExpression: look,
    ForOfStatement: (node, state, ancestors) => node.await && look(node, state, ancestors),
  });
  return found;
}

function refuseModuleSyntax(program: Program): void {
  for (const statement of program.body) {
    const start = statement.loc?.start ?? { line: 1, column: 0 };
    const place = { line: start.line, column: start.column + 1 };
    if (statement.type === 'ImportDeclaration') {
      throw new CellSyntaxError(
        'A cell imports nothing: softmax, the checks and Plot are in scope by their names. Delete this line.',
        place,
      );
    }
    if (statement.type.startsWith('Export')) {
      throw new CellSyntaxError('A cell exports by itself what it declares. Delete the word export.', place);
    }
  }
}
