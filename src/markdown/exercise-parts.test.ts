import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { exerciseParts } from './exercise-parts.ts';

/** The components of a text, nested, in the order in which they come to the page: `A(B C)`. */
async function laidOut(mdx: string): Promise<string> {
  const { code } = await mdxToJs(mdx, { mdastPlugins: [exerciseParts] });
  const body = code.slice(code.indexOf('return _js'), code.indexOf('function MDXContent'));
  const opened: string[] = [];
  let text = '';
  for (const [, name, sign] of body.matchAll(/_jsxs?\(([A-Z]\w+|_components\.\w+|_Fragment)|([()])/g)) {
    if (name !== undefined) {
      opened.push(name);
      text += ` ${name}(`;
    } else if (sign === '(') opened.push('');
    else {
      const closed = opened.pop();
      if (closed) text += ')';
    }
  }
  return text.replace(/\( /g, '(').trim();
}

const task = 'Write it.\n\n';
const rest =
  '<Step id="a" title="A">one</Step>\n<Step id="b" title="B">two</Step>\n\n<Hint>h1</Hint>\n\n<Hint>h2</Hint>\n\n<Solution>s</Solution>\n\n<Success>w</Success>\n';

test('task and steps are one side; answer, note, hints and solution the other', async () => {
  expect(await laidOut(task + rest)).toBe(
    '_Fragment(ExerciseTask(_components.p() ExerciseSteps(Step() Step())) ExerciseWork(ExerciseAnswer() Success() ExerciseHints(Hint() Hint()) Solution()))',
  );
});

test('a text without steps is left as it is', async () => {
  expect(await laidOut('Write it.\n\n<Note>n</Note>\n')).toBe('_Fragment(_components.p() Note())');
});
