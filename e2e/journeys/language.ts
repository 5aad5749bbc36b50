/// <reference lib="dom" />
import { accountOf } from '../lib/people.ts';
import { expect, expectSame } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { wordsIn } from '../lib/words.ts';

/** Language and theme are applied at once and still there at the next visit. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const { context, page } = await stage.visitor();
  const [nl, en] = [wordsIn('nl'), wordsIn('en')];
  const look = () =>
    page.evaluate(() => ({
      lang: document.documentElement.lang,
      theme: document.documentElement.dataset.theme,
      ground: getComputedStyle(document.body).backgroundColor,
    }));
  const openAccount = () => page.getByRole('button', { name: accountOf('coach').name }).click();

  const before = await report.step('starts in Dutch and light, as the device asks', async () => {
    await stage.signIn(page, 'coach');
    await page.getByRole('heading', { level: 1, name: nl('quality.queue.title') }).waitFor();
    const found = await look();
    expectSame([found.lang, found.theme], ['nl', 'light'], 'language and theme');
    return found;
  });

  await report.step('English and dark at one press each', async () => {
    await openAccount();
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('radio', { name: en('common.theme.dark') }).click();
    await page.getByRole('radio', { name: en('common.theme.dark'), checked: true }).waitFor();
    const found = await look();
    expectSame([found.lang, found.theme], ['en', 'dark'], 'language and theme');
    expect(found.ground !== before.ground, `the ground is still ${found.ground}`);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: en('quality.queue.title') }).waitFor();
    await stage.shot(page, 'queue-english-dark');
  });

  await report.step('both are still there in a new window', async () => {
    const again = await context.newPage();
    await again.goto('/queue');
    await again.getByRole('heading', { level: 1, name: en('quality.queue.title') }).waitFor();
    expectSame(await again.evaluate(() => document.documentElement.dataset.theme), 'dark', 'theme');
    await again.close();
  });

  await report.step('and back to Dutch', async () => {
    await openAccount();
    await page.getByRole('radio', { name: 'Nederlands' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: nl('quality.queue.title') }).waitFor();
  });
};
