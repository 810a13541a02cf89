import { dependentsOf } from '../../../src/notebook/dependents.ts';
import { orderCells, type Order } from '../../../src/notebook/order.ts';
import type { ChapterModel } from '../../../src/notebook/page/model.ts';
import type { Edit, StoredEdit } from '../../../src/progress/edits.ts';
import { textHash } from '../../../src/progress/text-hash.ts';
import { CellView } from '../cell-view.ts';
import { readModel } from '../read-model.ts';
import { Announcer } from './announcer.ts';
import { notChanged, changedSince, savedElsewhere, trouble, unreadEdits } from './edit-notices.ts';
import { dropNotice, putNotice, type Notice } from './notice.ts';
import type { Overlay } from './overlay.ts';
import { SavedEdits } from './saved-edits.ts';

interface CellText {
  id: string;
  edit: Edit | undefined;
}

/**
 * Which text each cell of a chapter shows and whose it is: the author's, the reader's own, which is saved, or an overlay,
 * which is not. It runs nothing, and needs nothing of what runs cells.
 */
export class ReadersWork {
  readonly root: HTMLElement;
  readonly chapter: string;
  readonly model: ChapterModel;
  readonly views: ReadonlyMap<string, CellView>;
  readonly say: (text: string) => void;
  /** cell -> the cells whose names it uses; as built, until the page can read changed cells */
  needs: () => Promise<Order['needs']> | Order['needs'];
  /** whether a cell's seed was drawn anew */
  isDrawn: (view: CellView) => boolean = () => false;
  readonly #saved: SavedEdits;
  /** the author's text that the reader's own was made from, where that is not today's */
  readonly #olderBase = new Map<string, string>();

  constructor(root: HTMLElement) {
    this.root = root;
    this.chapter = root.dataset['chapter'] ?? '';
    this.model = readModel(root);
    const elements = root.querySelectorAll<HTMLElement>('[data-cell]');
    this.views = new Map(
      [...elements].map((element) => [element.dataset['cell'] ?? '', new CellView(element)]),
    );
    this.say = new Announcer(root.querySelector('[data-part="announcement"]')).say;
    const { needs } = orderCells(this.model.cells, new Set(this.model.known));
    this.needs = () => needs;
    this.#saved = new SavedEdits(this.chapter, {
      onElsewhere: (cell, theirs) => this.#ask(cell, (view) => savedElsewhere(this, view, theirs)),
      onFollow: (cell, theirs) => this.#follow(cell, theirs),
      onTrouble: (kind) => this.tell(trouble(kind)),
    });
    this.#restore();
  }

  /** Cells that hold a text of the reader's own. */
  get edits(): { id: string; edit: Edit }[] {
    return [...this.views.values()].flatMap((view) => {
      const edit = this.editOf(view);
      return edit ? [{ id: view.id, edit }] : [];
    });
  }

  editOf(view: CellView): Edit | undefined {
    return view.own === view.original ? undefined : { base: this.baseOf(view), code: view.own };
  }

  /** Hash of the author's text that the reader's own was made from. */
  baseOf(view: CellView): string {
    return this.#olderBase.get(view.id) ?? textHash(view.original);
  }

  /** After each change that the reader types. */
  typed(view: CellView): void {
    this.dropAt(view, 'undo');
    this.drop('status');
    if (view.overlay) view.overlay.code = view.text;
    else {
      view.own = view.text;
      this.#saved.save(view.id, this.editOf(view));
    }
    void this.shown(view);
  }

  /** Makes a text the reader's own, saves it and shows it; without one the author's text comes back. */
  setOwn(view: CellView, edit: Edit | undefined): void {
    this.drop('status');
    this.#adopt(view, edit);
    this.#saved.save(view.id, this.editOf(view));
    this.#saved.flush();
  }

  /** Sets several at once; @returns what has to be set to take it back */
  setAll(texts: readonly CellText[]): CellText[] {
    return texts.flatMap(({ id, edit }) => {
      const view = this.views.get(id);
      if (!view) return [];
      const before = { id, edit: this.editOf(view) };
      this.setOwn(view, edit);
      return [before];
    });
  }

  /** The reader's own text counts from now on as made from today's text of the author. */
  keepMine(view: CellView): void {
    this.#olderBase.delete(view.id);
    this.#saved.save(view.id, this.editOf(view));
    this.#saved.keepMine(view.id);
  }

  /** Shows what another tab has stored in place of what this one holds. */
  takeTheirs(view: CellView, theirs: Edit | undefined): void {
    this.#saved.takeTheirs(view.id);
    this.#adopt(view, theirs);
  }

  putOverlay(view: CellView, overlay: Overlay): void {
    view.overlay = { ...overlay };
    view.show(overlay.code, 'other');
    void this.shown(view);
  }

  /** Brings the reader's own text back. */
  removeOverlay(view: CellView): void {
    view.overlay = undefined;
    view.show(view.own, 'other');
    void this.shown(view);
  }

  /** Where the notices of a cell stand; a closed check opens, so that they are seen. */
  noticesOf(view: CellView): HTMLElement {
    return view.part('notices');
  }

  /** Tells something at a cell. */
  tellAt(view: CellView, notice: Notice): void {
    view.element.querySelector('details')?.setAttribute('open', '');
    putNotice(this.noticesOf(view), notice);
    this.say(`${view.id}: ${notice.words}`);
  }

  /** Tells something about the whole chapter, under its bar. */
  tell(notice: Notice): void {
    putNotice(this.#notices, notice);
    this.say(notice.words);
  }

  dropAt(view: CellView, kind: string): void {
    dropNotice(this.noticesOf(view), kind, view.part('run'));
  }

  drop(kind: string): void {
    dropNotice(
      this.#notices,
      kind,
      this.root.querySelector<HTMLElement>('[data-part="my-work"]') ?? this.root,
    );
  }

  get #notices(): HTMLElement {
    const place = this.root.querySelector<HTMLElement>('[data-part="chapter-notices"]');
    if (!place) throw new Error('the chapter has no part chapter-notices');
    return place;
  }

  #restore(): void {
    const { edits, unread } = this.#saved.read();
    const known = unread.filter((id) => this.views.has(id));
    if (known.length > 0) this.tell(unreadEdits(known));
    for (const [id, edit] of edits) {
      const view = this.views.get(id);
      if (view) this.#adopt(view, edit);
    }
  }

  #follow(cell: string, theirs: StoredEdit | undefined): void {
    const view = this.views.get(cell);
    if (!view) return;
    this.#adopt(view, theirs);
    this.say(`${cell} was changed in another tab.`);
  }

  #ask(cell: string, notice: (view: CellView) => Notice): void {
    const view = this.views.get(cell);
    if (view) this.tellAt(view, notice(view));
  }

  /** Takes a text as the reader's own without saving it, and asks what to do when the author's text is another one now. */
  #adopt(view: CellView, edit: Edit | undefined): void {
    for (const kind of ['undo', 'changed', 'elsewhere']) this.dropAt(view, kind);
    view.own = edit?.code ?? view.original;
    const older = edit && edit.base !== textHash(view.original) ? edit.base : undefined;
    if (older === undefined) this.#olderBase.delete(view.id);
    else this.#olderBase.set(view.id, older);
    if (!view.overlay) view.show(view.own);
    if (older !== undefined && view.own !== view.original) this.tellAt(view, changedSince(this, view));
    void this.shown(view);
  }

  /** Says whose text the cell shows, and offers Reset where there is something to reset. */
  showChanges(view: CellView): void {
    view.showOwner();
    view.part('reset').hidden = view.overlay !== undefined || (!view.edited && !this.isDrawn(view));
  }

  /** Marks what is older than the text above it; nothing runs by itself. */
  async shown(view: CellView): Promise<void> {
    this.showChanges(view);
    markStale(view);
    const needs = await this.needs();
    const older = (id: string) => dependentsOf(id, needs);
    for (const id of older(view.id)) markStale(this.views.get(id));
    const changed = [...this.views.values()].filter((other) => other.edited);
    const stillOlder = new Set(changed.flatMap(({ id }) => [...older(id)]));
    for (const other of this.views.values()) {
      const asBuilt = !other.hasRun && !stillOlder.has(other.id) && other.state === 'stale';
      if (asBuilt) other.setState('built', '');
    }
  }
}

/** A cell that runs is left alone: its result comes first. */
function markStale(view: CellView | undefined): void {
  if (view && view.state !== 'running') view.setState('stale', notChanged);
}
