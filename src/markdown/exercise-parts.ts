import { defineMdastPlugin, type MdastNode } from 'satteri';

/**
 * Lays an exercise out. Its file is a task, then steps, hints, solution and note, one after another. On the page, task and
 * steps are one side and what the reader does is the other: the answer, the note for when it is right, hints, solution.
 */
export const exerciseParts = defineMdastPlugin({
  name: 'exercise-parts',
  before(root, context) {
    const first = root.children.findIndex((node) => nameOf(node) === 'Step');
    if (first < 0) return;
    const nodes = root.children as MdastNode[];
    const of = (name: string) => nodes.filter((node) => nameOf(node) === name);
    context.setProperty(root, 'children', [
      component('ExerciseTask', [...nodes.slice(0, first), component('ExerciseSteps', of('Step'))]),
      component('ExerciseWork', [
        component('ExerciseAnswer', []),
        ...of('Success'),
        component('ExerciseHints', of('Hint')),
        ...of('Solution'),
      ]),
    ]);
  },
});

function nameOf(node: Readonly<MdastNode>): string | undefined {
  return node.type === 'mdxJsxFlowElement' ? (node.name ?? undefined) : undefined;
}

function component(name: string, children: MdastNode[]): MdastNode {
  return { type: 'mdxJsxFlowElement', name, attributes: [], children } as MdastNode;
}
