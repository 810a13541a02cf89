import type { Locator, Page } from '@playwright/test';

/** Something that a reader does to a figure, over and over. */
export interface Drag {
  /** the page, relative to the site */
  path: string;
  /** `data-figure` */
  figure: string;
  what: string;
  /** selector, in the figure, of what the pointer presses */
  on: string;
  /** selector of what it then moves over; left out, the same */
  over?: string;
  /** up and down as well as to and fro */
  aslant?: boolean;
  /** `point`: nothing is pressed; `key`: the right arrow in place of the pointer; `watch`: it moves by itself */
  how?: 'point' | 'key' | 'watch';
  /** selectors of what is clicked before */
  before?: readonly string[];
}

const track = '[data-part="track"][data-draggable]';

function inChapter(slug: string, figure: string, what: string, rest: Partial<Drag> = {}): Drag {
  return { path: `chapters/${slug}/`, figure, what, on: track, ...rest };
}

const training: Partial<Drag> = {
  how: 'watch',
  on: '[data-part="plane"]',
  before: ['[data-part="pace-track"] text:text-is("1000")', '[data-part="run-training"]'],
};

/** At least one for every figure of the chapters, and for the two of other pages. */
export const drags: readonly Drag[] = [
  inChapter('scores', 'three-ways', 'a mark'),
  inChapter('scores', 'three-ways', 'the zero', { on: '[data-part="zero-track"][data-draggable]' }),
  inChapter('scores', 'nudge', 'a score'),
  inChapter('exponentiate', 'exp-curve', 'a score'),
  inChapter('exponentiate', 'base', 'the base'),
  inChapter('normalise', 'worked-softmax', 'pointing', { on: ':scope', how: 'point', aslant: true }),
  inChapter('normalise', 'whole-bar', 'a score'),
  inChapter('normalise', 'wrong-badges', 'another function', { on: 'input[type="radio"]', how: 'key' }),
  inChapter('normalise', 'simplex', 'the point', { on: '[data-part="triangle"]', aslant: true }),
  inChapter('normalise', 'simplex', 'a score'),
  inChapter('see-it', 'honest-axis', 'the factor'),
  inChapter('see-it', 'honest-axis', 'the factor, by hand', { before: ['[data-part="by-hand"]'] }),
  inChapter('see-it', 'scale-fan', 'the factor'),
  inChapter('libraries', 'tolerance-dial', 'the decimals'),
  inChapter('libraries', 'batch-axis', 'a score'),
  inChapter('stability', 'cliff-comb', 'the offset'),
  inChapter('stability', 'cliff-comb', 'the comb', { on: '[data-part="window"]' }),
  inChapter('stability', 'offset-drift', 'the offset'),
  inChapter('temperature', 'temperature-path', 'the temperature'),
  inChapter('temperature', 'temperature-path', 'the point', { on: '[data-part="triangle"]', aslant: true }),
  inChapter('temperature', 'entropy-curve', 'the temperature'),
  inChapter('jacobian', 'jacobian-map', 'a score'),
  inChapter('jacobian', 'simplex-slopes', 'the point', { on: '[data-part="triangle"]', aslant: true }),
  inChapter('jacobian', 'simplex-slopes', 'a score'),
  inChapter('cross-entropy', 'loss-and-slope', 'the share', { on: '[data-draggable]' }),
  inChapter('cross-entropy', 'decision-regions', 'a point', {
    on: '[data-mark="handle-0"] .ring',
    over: '[data-part="plane"]',
    aslant: true,
  }),
  inChapter('cross-entropy', 'decision-regions', '1000 steps a second', training),
  { path: 'digits/', figure: 'digit-reader', what: 'drawing', on: '[data-part="pad"]', aslant: true },
  { path: '', figure: 'scores-to-shares', what: 'a score', on: '.score-bar' },
];

/** A whole turn over the range, when a drag is that long; a shorter one is a part of it. */
export const wholeTurn = 120;

/** Opens the page, waits for the figure's code, and does what comes before. Gives the figure. */
export async function comeTo(page: Page, { path, figure: id, on, before = [] }: Drag): Promise<Locator> {
  await page.goto(path);
  const figure = page.locator(`[data-figure="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator(on).first().waitFor();
  for (const selector of before) await figure.locator(selector).first().click({ force: true });
  await figure
    .locator(on)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'center' }));
  return figure;
}

/** @param moves of the pointer, or presses of a key, or frames to wait */
export async function dragIn(
  figure: Locator,
  { on, over = on, aslant, how }: Drag,
  moves: number,
): Promise<void> {
  const page = figure.page();
  if (how === 'watch') return page.waitForTimeout((moves * 1000) / 60);
  if (how === 'key') {
    await figure.locator(on).first().focus();
    for (let move = 0; move < moves; move++) await page.keyboard.press('ArrowRight');
    return;
  }
  const placeOf = async (selector: string) => (await figure.locator(selector).first().boundingBox())!;
  const [grip, range] = [await placeOf(on), await placeOf(over)];
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  if (how !== 'point') await page.mouse.down();
  for (let move = 0; move < moves; move++) {
    const turn = (2 * Math.PI * move) / wholeTurn;
    const across = 0.5 + 0.48 * Math.sin(turn);
    const down = aslant ? 0.5 + 0.48 * Math.sin(3 * turn) : 0.5;
    await page.mouse.move(range.x + across * range.width, range.y + down * range.height);
  }
  await page.mouse.up();
}
