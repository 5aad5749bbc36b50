import type { Page } from 'playwright-core';
import { nl as t } from './words.ts';

/** More than any scorecard has criteria, twice. */
const MOST_ROUNDS = 40;
const WORDS = 'Rustig gesprek.';

/** The page has drawn what the last key did. */
const painted = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/** Answers everything on the open form by keys, with the best answers, and words where they are asked for. Nothing is sent. */
export async function scoreByKeys(page: Page): Promise<void> {
  const active = page.locator('[role="group"][aria-current="step"]');
  const open = page.getByText(t('quality.score.open', { count: 0 }));
  await active.waitFor();
  const rows = await page.locator('[role="group"][id^="criterion-"]').evaluateAll((found) => found.map(({ id }) => id));
  for (let round = 0; round < MOST_ROUNDS && !(await open.isVisible()); round += 1) {
    const id = await active.getAttribute('id');
    const boxes = await active.getByRole('checkbox').count();
    const texts = await active.getByRole('radio').allInnerTexts();
    const options = texts.filter((text) => !text.startsWith(t('quality.score.na')));
    if (boxes > 0) for (let box = 1; box <= Math.min(5, boxes); box += 1) await page.keyboard.press(String(box));
    else if (options.length > 0) await page.keyboard.press(options[0]?.startsWith('Ja') ? '1' : String(options.length));
    await painted(page);
    // The page goes on by itself, except where the answer asks for words.
    if ((await active.getAttribute('id')) !== id) continue;
    if (boxes === 0) {
      await page.keyboard.press('c');
      await page.locator('textarea:focus').waitFor();
      await page.keyboard.type(WORDS);
      await page.keyboard.press('Escape');
    }
    // At the end, the key that sends goes to what is still open.
    if (id !== rows.at(-1)) await page.keyboard.press('ArrowDown');
    else if (!(await open.isVisible())) await page.keyboard.press('Control+Enter');
    await painted(page);
  }
  await open.waitFor();
}
