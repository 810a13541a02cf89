/** Something that is told in its place on the page, with what the reader can do about it. */
export interface Notice {
  /** one notice of a kind stands in a place at a time */
  kind: string;
  words: string;
  choices: Choice[];
  /** something to look at beneath the words */
  more?: HTMLElement;
}

export interface Choice {
  /** value of the button's `data-choice` */
  choice: string;
  label: string;
  act: (button: HTMLButtonElement) => void | Promise<void>;
}

/** Shows a notice as the last of its place; an older one of its kind makes room, and hands the focus on. */
export function putNotice(place: HTMLElement, { kind, words, choices, more }: Notice): HTMLElement {
  const older = noticeIn(place, kind);
  const hadFocus = older?.contains(document.activeElement);
  older?.remove();
  const box = document.createElement('div');
  box.className = 'notice';
  box.dataset['part'] = 'notice';
  box.dataset['notice'] = kind;
  const sentence = document.createElement('p');
  sentence.textContent = words;
  box.append(sentence);
  if (choices.length > 0) {
    const buttons = document.createElement('div');
    buttons.className = 'notice-choices';
    buttons.append(...choices.map(choiceButton));
    box.append(buttons);
  }
  if (more) box.append(more);
  place.append(box);
  if (hadFocus) box.querySelector('button')?.focus();
  return box;
}

function choiceButton({ choice, label, act }: Choice): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['choice'] = choice;
  button.textContent = label;
  button.addEventListener('click', () => void act(button));
  return button;
}

function noticeIn(place: HTMLElement, kind: string): HTMLElement | null {
  return place.querySelector<HTMLElement>(`:scope > [data-notice="${kind}"]`);
}

/** Takes a notice away; whoever stood on one of its buttons goes on at `next` and not at the top of the page. */
export function dropNotice(place: HTMLElement, kind: string, next: HTMLElement): void {
  const box = noticeIn(place, kind);
  if (!box) return;
  const hadFocus = box.contains(document.activeElement);
  box.remove();
  if (hadFocus) next.focus();
}
