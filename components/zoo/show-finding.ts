/** A click on a broken law shows its failing input over the table. With a key for a new tab held down, the link stays a link. */
export function showFinding(event: MouseEvent, dialog: HTMLDialogElement): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('td a[href*="--"]') : null;
  const name = link?.closest('tr')?.dataset['mutant'] ?? '';
  const finding = link && document.getElementById(link.hash.slice(1));
  const title = dialog.querySelector('h2');
  const body = dialog.querySelector('[data-part="finding"]');
  const more = dialog.querySelector<HTMLAnchorElement>('a[data-part="more"]');
  if (!link || !finding || !title || !body || !more) return;
  event.preventDefault();
  title.textContent = `${name} breaks a law`;
  body.replaceChildren(...[...finding.children].map((child) => child.cloneNode(true)));
  more.href = `#${name}`;
  more.textContent = `All about ${name}`;
  dialog.showModal();
}
