/** A text field for code: nothing corrects it, it is as tall as its text, and text that is put in can be undone. */
export function textField(label: string, code: string): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.className = 'plain-editor';
  const off = { autocapitalize: 'off', autocomplete: 'off', autocorrect: 'off', spellcheck: 'false' };
  for (const [name, value] of Object.entries({ ...off, translate: 'no', 'aria-label': label }))
    field.setAttribute(name, value);
  field.value = code;
  if (!CSS.supports('field-sizing', 'content')) keepAsTallAsText(field);
  return field;
}

function keepAsTallAsText(field: HTMLTextAreaElement): void {
  let width = 0;
  const fit = (): void => {
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
  };
  field.addEventListener('input', fit);
  new ResizeObserver(() => {
    if (field.clientWidth === width) return;
    width = field.clientWidth;
    requestAnimationFrame(fit);
  }).observe(field);
}

/**
 * Replaces the text of a field as if it had been typed: setting `value` would empty the browser's history of changes.
 * The focus is where it was afterwards.
 */
export function replaceText(field: HTMLTextAreaElement, text: string): void {
  const focused = deepActiveElement();
  field.focus({ preventScroll: true });
  field.select();
  const typed = document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (!typed || field.value !== text) {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  }
  if (focused !== field) focused?.focus({ preventScroll: true });
}

function deepActiveElement(): HTMLElement | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement ? element : null;
}
