import type { Page } from 'playwright-core';
import { expect } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

const DESK = { width: 1440, height: 1000 };

/** A manager makes a rule in sentences, sees what it does, and finds exactly that in its log; takes one back, and switches it off. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const name = `Vaker hetzelfde ${Date.now().toString(36)}`;
  const { page } = await stage.visitor({ size: DESK });
  const preview = page.getByRole('region', { name: t('coaching.next.preview') });
  let promised: string[] = [];

  await report.step('rules of the demo say what they did', async () => {
    await stage.signIn(page, 'manager');
    await page.goto('/coaching/next-steps');
    await page.getByRole('link', { name: 'Vaker hetzelfde punt' }).waitFor();
    await stage.shot(page, 'next-steps-1-list');
    await page.getByRole('link', { name: 'Vaker hetzelfde punt' }).click();
    await page.getByRole('columnheader', { name: t('coaching.next.column.why') }).waitFor();
    await stage.shot(page, 'next-steps-2-log');
  });

  await report.step('a rule is built from sentences, and says what it would have done', async () => {
    await page.goto('/coaching/next-steps/new');
    await page.getByLabel(t('coaching.next.name')).fill(name);
    await page.getByLabel(t('coaching.next.times'), { exact: true }).fill('2');
    await page.getByLabel(t('coaching.next.do.tellCoach')).check();
    await preview.getByRole('heading', { name: t('coaching.next.preview.past') }).waitFor();
    await preview.getByRole('row').nth(2).waitFor();
    await stage.shot(page, 'next-steps-3-builder');
    promised = await namesIn(preview.getByRole('table').first());
    expect(promised.length > 0, 'the preview promises nothing');
  });

  await report.step('it does at once what the preview said, for the same people', async () => {
    await page.getByRole('button', { name: t('coaching.next.save'), exact: true }).click();
    await page.getByRole('heading', { name }).waitFor();
    const did = () => namesIn(page.getByRole('table'));
    for (let tries = 0; tries < 40 && (await page.getByRole('table').count()) === 0; tries += 1) {
      await page.waitForTimeout(500);
      if (tries % 5 === 4) await page.reload();
    }
    const found = await did();
    expect(found.join() === promised.join(), `promised ${promised.join(', ')}; did ${found.join(', ')}`);
    await stage.shot(page, 'next-steps-4-did');
  });

  await report.step('what nobody began with is taken back', async () => {
    await page
      .getByRole('button', { name: new RegExp(`^${t('coaching.next.undoFor', { name: '' }).slice(0, 12)}`) })
      .first()
      .click();
    await page
      .getByText(/teruggenomen/i)
      .first()
      .waitFor();
  });

  await report.step('it is switched off and deleted, and the deletion is taken back', async () => {
    await page.goto('/coaching/next-steps');
    const row = page.getByRole('listitem').filter({ hasText: name });
    await row.getByRole('switch').press('Space');
    await row.getByText(t('coaching.next.off'), { exact: true }).waitFor();
    await row.getByRole('button', { name: t('coaching.next.delete') }).click();
    await row.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: t('common.undo') }).click();
    await row.waitFor();
  });

  await report.step('a coach reads it on a phone, and changes nothing', async () => {
    const { page: phone } = await stage.visitor({ size: PHONE });
    await stage.signIn(phone, 'coach');
    await phone.goto('/coaching/next-steps');
    await phone.getByRole('link', { name: 'Vaker hetzelfde punt' }).waitFor();
    expect((await phone.getByRole('switch').count()) === 0, 'a coach can switch a rule');
    await stage.shot(phone, 'next-steps-5-coach');
  });
};

/** The people in the first column, in alphabetical order. */
async function namesIn(table: ReturnType<Page['getByRole']>): Promise<string[]> {
  const cells = await table.locator('tbody tr td:first-child').allTextContents();
  return cells.map((cell) => cell.trim()).sort();
}
