import { errorWords, type EditorHandle, type EditorOptions, type ErrorMark } from './editor.ts';
import { followError, offsetOf } from './follow-error.ts';
import type { KeyActions } from './keys.ts';
import { matchKey } from './match-key.ts';
import { replaceText, textField } from './text-field.ts';

let opened = 0;

/**
 * Opens a plain text field inside `host`, after what it already holds, for readers whose own tools know text fields best.
 * It runs and leaves with the keys of the other editor; Tab always moves on.
 */
export function openTextarea(host: HTMLElement, options: EditorOptions): EditorHandle {
  const field = textField(options.label, options.code);
  const message = Object.assign(document.createElement('p'), { className: 'plain-error', hidden: true });
  message.id = `plain-error-${(opened += 1)}`;
  const announcement = Object.assign(document.createElement('p'), {
    className: 'visually-hidden',
    role: 'status',
  });
  host.append(field, message, announcement);

  let error: ErrorMark | null = null;
  const showError = (mark: ErrorMark | null): void => {
    error = mark;
    message.hidden = mark === null;
    message.textContent = mark && errorWords(mark);
    announcement.textContent = '';
    field.ariaInvalid = mark && 'true';
    if (mark) field.setAttribute('aria-describedby', message.id);
    else field.removeAttribute('aria-describedby');
  };

  const does = (action: () => void) => () => (action(), true);
  const actions: KeyActions<'editing'> = {
    run: does(options.onRun),
    leave: does(options.onLeave),
    help: does(options.onHelp),
    toError() {
      if (!error) return false;
      const at = offsetOf(field.value, error);
      field.setSelectionRange(at, at);
      announcement.textContent = errorWords(error);
      return true;
    },
    // the browser's own
    undo: () => false,
    redo: () => false,
  };
  field.addEventListener('keydown', (event) => {
    const action = matchKey('editing', event);
    if (action && actions[action]()) event.preventDefault();
  });

  let before = options.code;
  let isByReader = true;
  field.addEventListener('input', () => {
    if (error) showError(followError(error, before, field.value));
    before = field.value;
    if (isByReader) options.onChange(field.value);
  });

  return {
    text: () => field.value,
    startOver(text) {
      isByReader = false;
      // set like this, the text is not a step that undo could take back
      field.value = text;
      field.dispatchEvent(new Event('input'));
      isByReader = true;
    },
    setText(text) {
      isByReader = false;
      replaceText(field, text);
      isByReader = true;
    },
    focus(point) {
      field.focus();
      const place = point && document.caretPositionFromPoint?.(point.x, point.y);
      if (place?.offsetNode === field) field.setSelectionRange(place.offset, place.offset);
    },
    showError,
    destroy() {
      for (const element of [field, message, announcement]) element.remove();
    },
  };
}
