/** Whether anything is stored about exercises; small, because every chapter asks. The entries are those of exercises.ts. */
export function hasRecords(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('softmax:exercise:'));
  } catch {
    return false;
  }
}
