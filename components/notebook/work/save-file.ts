/** Hands a text to the reader as a file of the browser's downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser reads the address after this task
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** @example fileName('normalise', 'ts', new Date('2026-11-23')) // → 'softmax-normalise-2026-11-23.ts' */
export function fileName(chapter: string, ending: string, date: Date): string {
  return `softmax-${chapter}-${date.toISOString().slice(0, 10)}.${ending}`;
}

export function dateText(date: Date): string {
  return date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
}

/** Address of the chapter, without what stands behind `#`. */
export function chapterAddress(): string {
  return location.href.replace(/#.*$/s, '');
}
