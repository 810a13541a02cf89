/** The keys of WebDriver that are no characters, by Playwright's names for them. */
const named: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  ControlOrMeta: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
};

type KeyAction = { type: 'keyDown' | 'keyUp'; value: string };

/** `Shift+Enter`: the first keys stay down while the last is pressed. */
export function chord(keys: string): KeyAction[] {
  const values = keys.split('+').map(keyValue);
  return [
    ...values.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}

export function typing(text: string): KeyAction[] {
  return [...text].flatMap((character) => chord(character === '\n' ? 'Enter' : character));
}

function keyValue(key: string): string {
  const value = [...key].length === 1 ? key : named[key];
  if (value === undefined) throw new Error(`WebDriver has no key "${key}" here; add it to keys.ts`);
  return value;
}
