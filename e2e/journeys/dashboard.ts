import { expect, expectSame, until } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

const MOST_CLICKS = 4;
/** What the demo’s past is made to say. */
const GROWS = { team: 'Team Noord', skill: 'Samenvatten' };

/** A manager goes from a sentence to what was heard in a call, and finds the same figures in the table. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const { page } = await stage.visitor();
  const sentences = page.getByRole('region', { name: t('progress.dashboard.sentences') }).getByRole('listitem');

  await report.step(
    'manager begins with at most three sentences, each with its n, its period and the way to the evidence',
    async () => {
      await stage.signIn(page, 'manager');
      await page.waitForURL((url) => url.pathname === '/dashboard');
      await sentences.first().waitFor();
      const told = await sentences.filter({ hasText: / · n \d/ }).count();
      expect(told >= 1 && told <= 3, `${told} sentences`);
      await stage.shot(page, 'dashboard-1-sentences');
    },
  );

  await report.step('goes from the sentence about the team to a fragment of a call in at most four clicks', async () => {
    let clicks = 0;
    const click = async (target: ReturnType<typeof page.locator>) => {
      await target.click();
      clicks += 1;
    };
    const sentence = t('progress.dashboard.sentence.teamGrows', GROWS);
    await click(sentences.getByRole('link', { name: t('progress.dashboard.sentenceLink', { sentence }) }));
    await page.waitForURL((url) => url.pathname === '/skills' && url.searchParams.has('skill'));
    await page.locator('thead th[data-chosen]').waitFor();
    const heads = page.locator('thead th');
    const column = (await heads.evaluateAll((all) => all.findIndex((head) => head.hasAttribute('data-chosen')))) - 1;
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Fatima el Amrani' }) });
    await click(row.getByRole('button').nth(column));
    const withFragment = page
      .getByRole('complementary')
      .getByRole('link')
      .filter({ hasText: t('progress.team.detail.fragment') });
    await click(withFragment.first());
    await page.waitForURL((url) => url.pathname.startsWith('/evaluations/') && url.searchParams.has('fragment'));
    await page.getByRole('tab', { name: t('quality.score.tab.fragments'), selected: true }).waitFor();
    await page.getByRole('tabpanel').getByRole('listitem').first().waitFor();
    expect(clicks <= MOST_CLICKS, `${clicks} clicks`);
    report.say(`${clicks} clicks`);
    await stage.shot(page, 'dashboard-2-fragment');
  });

  await report.step('reads the same figures in the table of the cards', async () => {
    await page.goto('/dashboard?weeks=26');
    const figure = page.getByRole('region', { name: t('progress.dashboard.skills.heading') }).getByRole('figure');
    await figure.waitFor();
    const card = figure.locator('ul > li').first();
    const [share, skill] = [await card.locator('b').innerText(), await card.getByRole('link').innerText()];
    await figure.getByRole('button', { name: t('common.chart.showTable') }).click();
    const cells = await figure.locator('tbody tr').first().locator('th, td').allInnerTexts();
    expectSame(cells.slice(0, 2), [skill, share], 'the first row of the table');
  });

  await report.step('keeps the filters as a view that comes by mail, and takes it away', async () => {
    await page.getByRole('button', { name: t('quality.queue.view.save') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('quality.queue.view.name')).fill('Half jaar');
    await dialog.getByRole('button', { name: t('common.save') }).click();
    await page.getByRole('button', { name: t('progress.dashboard.mail.set', { name: 'Half jaar' }) }).click();
    await dialog.getByLabel(t('progress.dashboard.mail.weekday')).selectOption('4');
    await dialog.getByRole('button', { name: t('progress.dashboard.mail.save') }).click();
    await page.getByRole('button', { name: new RegExp(t('progress.dashboard.weekday.4')) }).waitFor();
    await page.getByRole('button', { name: t('quality.queue.view.forget', { name: 'Half jaar' }) }).click();
    await until('no view any more', async () => (await page.getByRole('link', { name: 'Half jaar' }).count()) === 0);
  });
};
