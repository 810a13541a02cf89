import { expect, type Locator, type Page } from '@playwright/test';

/** A figure of the page, by its id; its code is loaded when it comes near, which this waits for. */
export async function figureOf(page: Page, id: string): Promise<Locator> {
  const figure = page.locator(`[data-figure="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('slider').first()).toBeVisible();
  return figure;
}

export const slider = (figure: Locator, name: string): Locator =>
  figure.getByRole('slider', { name, exact: true });

export async function valueOf(handle: Locator): Promise<number> {
  return Number(await handle.getAttribute('aria-valuenow'));
}

/** What a reader sees of these numbers. */
export async function textsOf(numbers: Locator): Promise<string[]> {
  return (await numbers.allTextContents()).map((text) => text.trim());
}

/** Drags a handle to the right by so many pixels, in small steps as a hand does. */
export async function dragBy(page: Page, handle: Locator, right: number, down = 0): Promise<void> {
  const dot = handle.locator('circle').last();
  await dot.scrollIntoViewIfNeeded();
  const box = (await dot.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right, y + down, { steps: 6 });
  await page.mouse.up();
}

/**
 * Moves a slider by every key of a slider and by the pointer, and sees its value go where it should and the figure's numbers
 * change each time.
 *
 * @param numbers the texts that depend on the slider
 */
export async function moveInEveryWay(page: Page, handle: Locator, numbers: Locator): Promise<void> {
  const step = async (act: () => Promise<void>): Promise<number> => {
    const before = await textsOf(numbers);
    await act();
    await expect.poll(() => textsOf(numbers)).not.toEqual(before);
    return valueOf(handle);
  };
  await handle.focus();
  const press = (key: string) => step(() => page.keyboard.press(key));
  expect(await press('Home')).toBe(Number(await handle.getAttribute('aria-valuemin')));
  expect(await press('End')).toBe(Number(await handle.getAttribute('aria-valuemax')));
  const paged = await press('PageDown');
  expect(paged).toBeLessThan(Number(await handle.getAttribute('aria-valuemax')));
  for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowLeft');
  expect(await valueOf(handle)).toBeLessThan(paged);
  const left = await valueOf(handle);
  expect(await step(() => dragBy(page, handle, -60))).toBeLessThan(left);
  expect(await handle.getAttribute('aria-valuetext')).not.toBe('');
}

export async function press(page: Page, key: string, times = 1): Promise<void> {
  for (let press = 0; press < times; press++) await page.keyboard.press(key);
}

/** Presses the mouse on a track and lets go at another part of its width. */
export async function dragAlong(page: Page, track: Locator, from: number, to: number): Promise<void> {
  await track.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await track.boundingBox())!;
  await page.mouse.move(x + from * width, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + to * width, y + height / 2, { steps: 5 });
  await page.mouse.up();
}

export async function numberIn(place: Locator): Promise<number> {
  return Number((await place.innerText()).replace('−', '-'));
}
