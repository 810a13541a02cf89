import type { Identifier, Node, Pattern, Program } from 'acorn';
import { ancestor } from 'acorn-walk';
import type { Node as EstreeNode } from 'estree';
import { analyze, extract_identifiers, type Scope } from 'periscopic';
import type { Place } from '../types.ts';
import { CellSyntaxError } from './cell-syntax-error.ts';

type Places = Record<string, Place>;

export interface CellNames {
  /** declared at the top level of the cell */
  declared: string[];
  /** used, but not declared in the cell */
  free: string[];
  /** where each of these names stands first */
  places: Places;
  /** where a name that is not the cell's own is given another value */
  assigned: Places;
  /** where the value of such a name is changed in place, as far as the text shows it: `scores[0] = 1`, `scores.sort()` */
  changed: Places;
  /** there is an `await` outside every function */
  async: boolean;
}

/** Methods that change what they are called on. */
const changing = new Set(
  'push pop shift unshift splice sort reverse fill copyWithin set add delete clear'.split(' '),
);

function constant(name: string): string {
  return `${name} is a const and keeps its value. Declare it with let, or give the new value another name.`;
}

/** Which names a cell gives, needs and touches, from a real parse of its JavaScript. */
export function namesOf(program: Program): CellNames {
  const { map, scope, globals } = analyze(program as EstreeNode);
  const names: CellNames = {
    declared: [...scope.declarations.keys()],
    free: [...globals.keys()],
    places: { ...placesOf(globals), ...placesOf(scope.declarations), ...declarationPlaces(program) },
    assigned: {},
    changed: {},
    async: false,
  };
  const ownerOf = (name: string, ancestors: Node[]): Scope | null => {
    const inner = ancestors.findLast((node) => map.has(node as EstreeNode)) as EstreeNode | undefined;
    return ((inner && map.get(inner)) ?? scope).find_owner(name);
  };
  const isFree = (name: string, ancestors: Node[]): boolean =>
    globals.has(name) && ownerOf(name, ancestors) === null;
  const assign = (target: Node, ancestors: Node[]): void => {
    for (const { name, ...node } of identifiers(target)) {
      const declaration = ownerOf(name, ancestors)?.declarations.get(name);
      if (declaration?.type === 'VariableDeclaration' && declaration.kind === 'const')
        throw new CellSyntaxError(constant(name), placeOf(node));
      if (isFree(name, ancestors)) names.assigned[name] ??= placeOf(node);
    }
    change(target, ancestors);
  };
  const change = (target: Node, ancestors: Node[]): void => {
    const root = rootOf(target);
    if (root && isFree(root.name, ancestors)) names.changed[root.name] ??= placeOf(root);
  };
  const wait = (ancestors: Node[]): void => {
    if (!ancestors.some(({ type }) => /Function/.test(type))) names.async = true;
  };
  ancestor(program, {
    AssignmentExpression: ({ left }, _, ancestors) => assign(left, ancestors),
    UpdateExpression: ({ argument }, _, ancestors) => assign(argument, ancestors),
    UnaryExpression: ({ operator, argument }, _, ancestors) =>
      operator === 'delete' && change(argument, ancestors),
    ForInStatement: ({ left }, _, ancestors) => assign(left, ancestors),
    ForOfStatement: (node, _, ancestors) => {
      assign(node.left, ancestors);
      if (node.await) wait(ancestors);
    },
    CallExpression: ({ callee }, _, ancestors) => {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (changing.has(callee.property.name)) change(callee, ancestors);
    },
    AwaitExpression: (_node, _, ancestors) => wait(ancestors),
  });
  return names;
}

function placeOf({ loc }: Pick<Node, 'loc'>): Place {
  const { line, column } = loc?.start ?? { line: 1, column: 0 };
  return { line, column: column + 1 };
}

function placesOf(nodes: ReadonlyMap<string, EstreeNode>): Places {
  return Object.fromEntries([...nodes].map(([name, node]) => [name, placeOf(node as Node)]));
}

/** A declaration begins with its keyword; a name has a place of its own. */
function declarationPlaces({ body }: Program): Places {
  const declared = body.flatMap((statement): Identifier[] => {
    if (statement.type === 'VariableDeclaration')
      return statement.declarations.flatMap(({ id }) => identifiers(id));
    return 'id' in statement && statement.id ? [statement.id as Identifier] : [];
  });
  return Object.fromEntries(declared.map((node) => [node.name, placeOf(node)]));
}

function identifiers(target: Node): Identifier[] {
  if (target.type === 'VariableDeclaration' || target.type === 'MemberExpression') return [];
  return extract_identifiers(target as Pattern as Parameters<typeof extract_identifiers>[0]) as Identifier[];
}

/** `scores` of `scores.rows[0]`; undefined for a name alone, and for what is no name at all. */
function rootOf(target: Node): Identifier | undefined {
  let node = target;
  while (node.type === 'MemberExpression') node = (node as Node & { object: Node }).object;
  return node !== target && node.type === 'Identifier' ? (node as Identifier) : undefined;
}
