// Functions that run in the page: each may use nothing from outside itself.

export function attribute(selector: string, name: string): string {
  return document.querySelector(selector)?.getAttribute(name) ?? '';
}

export function visibleText(selector: string): string {
  return document.querySelector<HTMLElement>(selector)?.innerText.trim() ?? '';
}

export function exactNumbers(selector: string): string[] {
  const numbers = document.querySelectorAll(`${selector} [data-exact]`);
  return [...numbers].map((element) => element.getAttribute('data-exact') ?? '');
}

export function hasState(selector: string, state: string): boolean {
  return document.querySelector<HTMLElement>(selector)?.dataset['state'] === state;
}

export function hasRun(selector: string): boolean {
  return document.querySelector<HTMLElement & { ran?: boolean }>(selector)?.ran === true;
}

export function hasFocusedEditor(selector: string): boolean {
  const focused = document.activeElement;
  const inner = focused?.shadowRoot?.activeElement ?? focused;
  return (
    focused !== null &&
    document.querySelector(selector)?.contains(focused) === true &&
    inner?.matches('[role="textbox"], textarea') === true
  );
}

/** What a browser does on Ctrl+V: the editor may take the text itself, and else it is inserted. */
export function paste(text: string): void {
  const focused = document.activeElement;
  const target = focused?.shadowRoot?.activeElement ?? focused;
  const init = { clipboardData: new DataTransfer(), bubbles: true, cancelable: true, composed: true };
  const event = new ClipboardEvent('paste', init);
  // Firefox makes a transfer of its own
  event.clipboardData?.setData('text/plain', text);
  if (target?.dispatchEvent(event)) document.execCommand('insertText', false, text);
}

/** An editor draws only the lines near the window. */
export function editorText(selector: string): string {
  const inside = document.querySelector(selector);
  const field = inside?.querySelector('textarea');
  if (field) return field.value;
  const frame = [...(inside?.querySelectorAll('*') ?? [])].find(({ shadowRoot }) => shadowRoot);
  const lines = [...(frame?.shadowRoot?.querySelectorAll('.cm-line') ?? [])];
  return lines.map(({ textContent }) => textContent).join('\n');
}
