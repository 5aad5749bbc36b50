/// <reference lib="dom" />
import { expect, until } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

const COURSE = 'Doorvragen en samenvatten';
const BOTH_TEAMS = 'hanneke.postma@zonnedaal.example';

/** A manager asks whether a course reached the floor, shares the answer as it is, and a colleague plans a roll-out to be surer. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const { context, page } = await stage.visitor();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  await report.step('manager finds a course and reads before, after and what was expected, with n and margin', async () => {
    await stage.signIn(page, 'manager');
    await page.goto('/reports/transfer');
    await page.getByRole('link', { name: COURSE }).click();
    await page.getByRole('heading', { level: 1, name: t('progress.transfer.question', { course: COURSE }) }).waitFor();
    const answer = await page.locator('main').innerText();
    expect(/n = \d+/.test(answer), 'no n beside a share');
    expect(/marge [−+]?\d+ tot [−+]?\d+/.test(answer), 'no margin beside the effect');
    await page.getByRole('button', { name: t('common.chart.showTable') }).click();
    expect((await page.locator('figure tbody tr').count()) > 1, 'no table of the same numbers');
    await stage.shot(page, 'transfer-1-report');
  });

  const link = await report.step('freezes the report; the link is on the clipboard', async () => {
    await page.getByRole('button', { name: t('progress.transfer.freeze') }).click();
    await page
      .getByRole('status')
      .filter({ hasText: t('progress.transfer.frozenNow') })
      .waitFor();
    return until('a link', async () => {
      const text = await page.evaluate(() => navigator.clipboard.readText());
      return text.includes('/reports/transfer/frozen/') ? text : null;
    });
  });

  const colleague = (await stage.visitor()).page;
  await report.step('another manager opens it and sees who froze it, and that nothing changed since', async () => {
    await stage.signInAs(colleague, BOTH_TEAMS);
    await colleague.goto(link);
    await colleague.getByText(t('progress.transfer.frozen.intact')).waitFor();
    expect((await colleague.locator('main').innerText()).includes('Karin Brouwer'), 'not by whom');
    await stage.shot(colleague, 'transfer-2-frozen');
  });

  await report.step('she plans a roll-out; what is wrong is said at its field', async () => {
    await colleague.goto('/reports/rollouts/new');
    await colleague.getByLabel(t('progress.rollout.course')).selectOption({ label: COURSE });
    await colleague.getByLabel(t('progress.rollout.weeksBetween')).fill('1');
    await colleague.getByRole('button', { name: t('progress.rollout.save') }).click();
    await colleague.getByText(t('progress.error.rolloutWeeksWrong')).waitFor();
    await colleague.getByLabel(t('progress.rollout.weeksBetween')).fill('9');
    await colleague.getByRole('button', { name: t('progress.rollout.save') }).click();
    await colleague.getByText(t('progress.rollout.hashHolds')).waitFor();
    await colleague.getByText(t('progress.rollout.drawHolds')).waitFor();
    await stage.shot(colleague, 'transfer-3-rollout');
  });

  await report.step('calls it off and takes that back', async () => {
    await colleague.getByRole('button', { name: t('progress.rollout.cancel') }).click();
    await colleague.getByText(t('progress.rollout.state.cancelled'), { exact: true }).waitFor();
    await colleague.getByRole('button', { name: t('common.undo') }).click();
    await colleague.getByText(t('progress.rollout.state.planned'), { exact: true }).waitFor();
  });

  await report.step('a coach has no such menu, and an agent who types the address finds no figures', async () => {
    const phone = (await stage.visitor({ size: PHONE })).page;
    await stage.signIn(phone, 'agent');
    await phone.goto(new URL(link).pathname);
    await phone.getByText(t('common.error.forbidden')).waitFor();
    const desk = (await stage.visitor()).page;
    await stage.signIn(desk, 'coach');
    expect((await desk.getByRole('link', { name: t('common.menu.transfer') }).count()) === 0, 'a coach sees the menu entry');
  });
};
