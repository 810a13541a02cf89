/** A yes or no of the reader's. Where storage is refused it lasts as long as the page. */
export interface Choice {
  get(): boolean;
  set(yes: boolean): void;
}

/** `softmax:plain-editor` = `yes`: code is edited in a plain text field; nothing is stored for the editor with colours. */
export const plainEditor = storedChoice('softmax:plain-editor');

/** `softmax:no-question-mark` = `yes`: the key ? is the reader's own. Some voices and switches press it by accident. */
export const noQuestionMark = storedChoice('softmax:no-question-mark');

function storedChoice(key: string): Choice {
  let unstored: boolean | undefined;
  return {
    get() {
      if (unstored !== undefined) return unstored;
      try {
        return localStorage.getItem(key) === 'yes';
      } catch {
        return false;
      }
    },
    set(yes) {
      try {
        if (yes) localStorage.setItem(key, 'yes');
        else localStorage.removeItem(key);
        unstored = undefined;
      } catch {
        unstored = yes;
      }
    },
  };
}
