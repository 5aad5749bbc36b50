import type { Page } from 'playwright-core';
import { expect, expectSame, until } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

const LONGEST_SEND_MS = 20_000;

/** Five cards on a phone: one is taken back, two are done without a connection, and tomorrow there is a new set. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const { context, page } = await stage.visitor({ size: PHONE });
  const [who] = await product.query<{ id: string; email: string }>(
    `SELECT p.id, p.email FROM person p JOIN practice_card c ON c.org_id = p.org_id AND c.person_id = p.id
      WHERE 'agent' = ANY(p.roles) AND p.language = 'nl' GROUP BY p.id, p.email HAVING count(*) >= 8
      ORDER BY count(*) FILTER (WHERE c.recall IS NOT NULL) DESC, p.email LIMIT 1`,
  );
  expect(who, 'nobody of the demo has eight cards');
  const reviews = async () => {
    const [row] = await product.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM practice_review r WHERE person_id = $1 AND reviewed_at > now() - interval '1 hour'
          AND NOT EXISTS (SELECT 1 FROM practice_undo u WHERE u.org_id = r.org_id AND u.review_id = r.id)`,
      [who.id],
    );
    return row?.n ?? 0;
  };
  const onCard = (number: number) =>
    page.getByText(new RegExp(`^${t('learning.practice.card', { number, total: 5 })}( · .+)?$`)).waitFor();
  const kept = page.getByText(t('common.offline.kept'), { exact: true });

  await report.step('Today says how many cards and how long', async () => {
    await stage.signInAs(page, who.email);
    const row = page.getByRole('link', { name: new RegExp(`^${t('learning.practice.title')}.*5`) });
    await row.waitFor();
    await row.click();
    await onCard(1);
    await stage.shot(page, 'practice-1-card');
  });

  await report.step('a card is answered, and taken back with z', async () => {
    await doCard(page, stage.shot.bind(stage));
    await onCard(2);
    await page.keyboard.press('z');
    await onCard(1);
    await doCard(page);
    await onCard(2);
  });

  await report.step('the card says why it is there', async () => {
    await page.getByRole('button', { name: t('learning.practice.why') }).click();
    await page.getByRole('button', { name: t('learning.practice.suspend') }).waitFor();
    await stage.shot(page, 'practice-3-why');
  });

  await report.step('without a connection two cards go on, also after the page is loaded again', async () => {
    // What the phone keeps is there once its service worker says so.
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await until('the first card is on the server, once', async () => (await reviews()) === 1);
    await stage.cutOff(context);
    await doCard(page);
    await onCard(3);
    await kept.waitFor();
    await page.reload();
    await onCard(3);
    await stage.shot(page, 'practice-4-offline');
    await doCard(page);
    await onCard(4);
    expectSame(await reviews(), 1, 'reviews on the server while the phone is offline');
  });

  await report.step('with the connection back they are sent, once', async () => {
    await stage.connect(context);
    await kept.waitFor({ state: 'hidden', timeout: LONGEST_SEND_MS });
    expectSame(await reviews(), 3, 'reviews on the server');
  });

  await report.step('it ends at five, and says when there is more', async () => {
    await doCard(page);
    await onCard(5);
    await doCard(page);
    await page.getByRole('heading', { level: 1, name: t('learning.practice.doneTitle') }).waitFor();
    await page.getByText(t('learning.practice.done', { count: 5, total: 5 }), { exact: true }).waitFor();
    await stage.shot(page, 'practice-5-done');
    await page.waitForTimeout(500);
    await page.goto('/today');
    await page.getByText(t('learning.practice.rowDone')).waitFor();
  });

  await report.step('tomorrow there is a new set', async () => {
    await product.query(
      'UPDATE practice_card SET reviewed_on = reviewed_on - 1, due_on = due_on - 1 WHERE person_id = $1 AND reviewed_on IS NOT NULL',
      [who.id],
    );
    await page.goto('/practice');
    await page
      .getByText(new RegExp(`^${t('learning.practice.card', { number: 1, total: 'N' }).replace('N', '[1-5]')}`))
      .waitFor();
  });
};

/** Answers the card on the screen as somebody in a hurry would, and goes on. */
async function doCard(page: Page, shot?: (page: Page, name: string) => Promise<void>): Promise<void> {
  const show = page.getByRole('button', { name: t('learning.practice.show') });
  const check = page.getByRole('button', { name: t('learning.question.check') });
  await show.or(check).waitFor();
  if (await show.isVisible()) {
    await show.click();
    await shot?.(page, 'practice-2-rate');
    await page.keyboard.press('3');
    return;
  }
  const choices = page.locator('form label:has(input[type=radio]), form label:has(input[type=checkbox])');
  const texts = page.locator('form input[type=text], form input:not([type])');
  if (await texts.first().isVisible()) for (const field of await texts.all()) await field.fill('7');
  else if (await choices.first().isVisible()) await choices.first().click();
  await page.locator('label', { hasText: t('common.certainty.doubt') }).click();
  await check.click();
  const next = page.getByRole('button', {
    name: new RegExp(`^(${t('learning.practice.next')}|${t('learning.practice.finish')})$`),
  });
  await next.waitFor();
  await shot?.(page, 'practice-2-feedback');
  await next.click();
}
