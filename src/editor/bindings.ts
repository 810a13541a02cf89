import type { EditorView, KeyBinding } from '@codemirror/view';
import { keys, type Key, type KeyAction, type KeyActions, type KeyPlace } from './keys.ts';

/** The table's keys of one place, as CodeMirror wants them. */
export function bindings<P extends KeyPlace>(place: P, actions: KeyActions<P, [EditorView]>): KeyBinding[] {
  return (Object.entries(keys[place]) as [KeyAction<P>, Key][]).flatMap(([action, row]) => {
    const run = actions[action];
    return [...row.keys.map((key) => ({ key, run })), ...(row.mac ?? []).map((mac) => ({ mac, run }))];
  });
}
