import { chapters } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

test('a number is committed with the keyboard, and then the answer opens beside it', async ({ page }) => {
  await page.goto('chapters/exponentiate/');
  const predict = page.locator('[data-predict="two-pairs"]');
  await expect(predict.locator('[data-part="answer"]')).not.toHaveAttribute('open');
  await predict.getByRole('textbox').focus();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(predict.locator('[data-part="said"]')).toHaveText(
    'You said 2. It is 2.718: more than you said.',
  );
  await expect(predict.locator('[data-part="answer"]')).toHaveAttribute('open');
  await expect(predict.locator('summary')).toBeFocused();
  await expect(predict).toHaveAttribute('data-committed', '2');
});

test('what is no number is not taken', async ({ page }) => {
  await page.goto('chapters/exponentiate/');
  const predict = page.locator('[data-predict="two-pairs"]');
  await predict.getByRole('textbox').fill('many');
  await predict.locator('[data-part="commit"]').click();
  await expect(predict.locator('[data-part="said"]')).toContainText('Write a number first');
  await expect(predict.locator('[data-part="answer"]')).not.toHaveAttribute('open');
});

test('a choice is quoted beside the right one', async ({ page }) => {
  await page.goto('chapters/see-it/');
  const predict = page.locator('[data-predict="steeper"]');
  await predict.locator('[data-part="commit"]').click();
  await expect(predict.locator('[data-part="said"]')).toContainText('Choose one first');
  await predict.getByRole('radio', { name: 'the shares' }).check();
  await predict.locator('[data-part="commit"]').click();
  await expect(predict.locator('[data-part="said"]')).toHaveText(
    'You said “the shares”. It is “the scores”.',
  );
});

test('every chapter asks for predictions, and without JavaScript their answers unfold', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  test.setTimeout(90_000);
  for (const chapter of chapters) {
    await page.goto(`${baseURL}${chapter}`);
    const first = page.locator('[data-predict]').first();
    await expect(first.locator('[data-part="prediction"]')).toBeHidden();
    await first.locator('summary').click();
    await expect(first.locator('.predict-answer')).toBeVisible();
    for (const choice of await page.locator('[data-predict][data-kind="choice"]').all()) {
      await expect(choice.locator('.predict-truth')).toHaveText((await choice.getAttribute('data-right'))!);
    }
  }
  await context.close();
});

test('without JavaScript a choice says what there is to choose from, and then what is right', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}chapters/see-it/`);
  const predict = page.locator('[data-predict="steeper"]');
  await expect(predict.getByRole('listitem').filter({ visible: true })).toHaveText([
    'the scores',
    'the shares',
    'neither',
  ]);
  await expect(predict.locator('[data-part="truth"]')).toBeHidden();
  await predict.locator('summary').click();
  await expect(predict.locator('[data-part="truth"]')).toHaveText('the scores');
  await context.close();
});
