/** Time in milliseconds that the pointer may take from the word to its definition, or over the word on its way elsewhere. */
const pause = 180;

let count = 0;

/**
 * `<glossary-term>`: shows the definition while the pointer or the focus is on the word; Escape sends it away. A finger's
 * first tap shows it, the next one follows the link. Without this the word is a link to the glossary.
 */
class GlossaryTerm extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    const definition = this.querySelector<HTMLElement>('[data-part="definition"]');
    if (!link || !definition) return;
    definition.id ||= `definition-${++count}`;
    link.setAttribute('aria-describedby', definition.id);
    const isOpen = () => definition.matches(':popover-open');
    const show = () => {
      clearTimeout(this.#timer);
      if (!isOpen()) definition.showPopover({ source: link });
    };
    const hide = () => {
      clearTimeout(this.#timer);
      if (isOpen()) definition.hidePopover();
    };
    this.addEventListener('pointerenter', ({ pointerType }) => {
      clearTimeout(this.#timer);
      if (pointerType !== 'touch') this.#timer = setTimeout(show, pause);
    });
    this.addEventListener('pointerleave', ({ pointerType }) => {
      clearTimeout(this.#timer);
      if (pointerType !== 'touch') this.#timer = setTimeout(hide, pause);
    });
    link.addEventListener('focus', () => link.matches(':focus-visible') && show());
    link.addEventListener('blur', hide);
    link.addEventListener('click', (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || isOpen()) return;
      event.preventDefault();
      show();
      document.addEventListener('pointerdown', ({ target }) => !this.contains(target as Node) && hide(), {
        once: true,
      });
    });
    // not on the word alone: the pointer may be there while the focus is elsewhere
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  }
}

customElements.define('glossary-term', GlossaryTerm);
