import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource,
} from '@codemirror/autocomplete';
import { completionPath, localCompletionSource } from '@codemirror/lang-javascript';
import { syntaxTree } from '@codemirror/language';
import { arrayMembers, languageNames } from './language-names.ts';
import type { NameInScope } from './name-in-scope.ts';

/** So many letters are typed before names are offered unasked. */
const fewest = 2;

/** What fits where the cursor is: names in scope, or after a dot the members of what is known by its name. */
export function completionSource(names: () => readonly NameInScope[]): CompletionSource {
  return (context) => {
    const known = [...names(), ...languageNames];
    const { name: node } = syntaxTree(context.state).resolveInner(context.pos, -1);
    const path = completionPath(context);
    if (path?.path.length === 0) {
      const isType = node === 'TypeName' || node === 'TypeDefinition';
      if (!context.explicit && (isType || path.name.length < fewest)) return null;
      return result(context, namesHere(context, known));
    }
    if (!['PropertyName', '.', '?.', 'MemberExpression'].includes(node)) return null;
    const members = path?.path.length === 1 && known.find(({ name }) => name === path.path[0])?.members;
    if (members)
      return result(
        context,
        members.map((label) => ({ label })),
      );
    // Of anything else only the run knows what it is, so an array is a guess, and waits for a letter.
    return node === 'PropertyName' || context.explicit ? result(context, arrayMembers) : null;
  };
}

function result(context: CompletionContext, options: readonly Completion[]): CompletionResult {
  const from = context.matchBefore(/[\w$\xa1-\uffff]+/)?.from ?? context.pos;
  return { from, options, validFor: /^[\w$\xa1-\uffff]*$/ };
}

/** A name that the cell declares hides one of the same name from elsewhere. */
function namesHere(context: CompletionContext, known: readonly NameInScope[]): Completion[] {
  const found = localCompletionSource(context) as CompletionResult | null;
  const local = (found?.options ?? []).map(({ label }) => ({ label, detail: 'declared here' }));
  const hidden = new Set(local.map(({ label }) => label));
  return [...local, ...known.filter(({ name }) => !hidden.has(name)).map(toCompletion)];
}

function toCompletion({ name, detail, sentence }: NameInScope): Completion {
  return {
    label: name,
    ...(detail !== undefined && { detail }),
    info: sentence,
  };
}
