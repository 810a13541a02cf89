import type { Key } from './keys.ts';

const words: Record<string, string> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** A row's keys as a keyboard labels them, each as the keys that go down together. */
export function keyWords({ keys, mac = [] }: Key): { together: string[]; onMac: boolean }[] {
  const together = (key: string) => key.split('-').map((part) => words[part] ?? upperFirst(part));
  return [
    ...keys.map((key) => ({ together: together(key), onMac: false })),
    ...mac.map((key) => ({ together: together(key).map(macWord), onMac: true })),
  ];
}

const macWord = (word: string) => (word === 'Alt' ? 'Option' : word);
const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
