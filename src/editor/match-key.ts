import { keys, type Key, type KeyAction, type KeyPlace } from './keys.ts';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** The action that a key press stands for in a place, where CodeMirror does not look that up itself. */
export function matchKey<P extends KeyPlace>(place: P, press: KeyPress): KeyAction<P> | undefined {
  if (press.isComposing) return undefined;
  const rows = Object.entries(keys[place]) as [KeyAction<P>, Key][];
  return rows.find(([, row]) => row.keys.some((key) => isPressed(key, press)))?.[0];
}

function isPressed(key: string, press: KeyPress): boolean {
  const parts = key.split('-');
  const name = parts.pop()!;
  // a sign such as ? is where the keyboard's layout has it, with Shift or without
  const isSign = name.length === 1 && !/[a-z]/.test(name);
  return (
    press.key.toLowerCase() === name.toLowerCase() &&
    (isSign || press.shiftKey === parts.includes('Shift')) &&
    press.altKey === parts.includes('Alt') &&
    (press.ctrlKey || press.metaKey) === (parts.includes('Mod') || parts.includes('Ctrl'))
  );
}
