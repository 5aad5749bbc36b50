import { expect, until } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const AGENT = 'Fatima el Amrani';

/** An agent sets a goal of their own; who leads them sees what is theirs to see; two skills become one, and two again. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const { page } = await stage.visitor();
  const { page: coach } = await stage.visitor();
  const { page: manager } = await stage.visitor();
  const { page: author } = await stage.visitor();
  // The demo has a goal of hers already, at another level.
  const goals = coach.getByText(pattern('nl', 'progress.profile.goal')).filter({ hasText: t('progress.growth.level.strong') });

  const profile = await report.step(
    'the coach opens the profile of an agent: skills and one stream, the tab in the address',
    async () => {
      await stage.signIn(coach, 'coach');
      await coach.goto('/people');
      await coach.getByRole('link', { name: AGENT }).click();
      await coach.getByRole('heading', { level: 1, name: AGENT }).waitFor();
      await coach.getByRole('table', { name: t('progress.profile.skills') }).waitFor();
      await coach.getByRole('tab', { name: t('progress.profile.tab.agreements') }).click();
      await coach.waitForURL((url) => url.searchParams.get('tab') === 'agreements');
      await coach.getByText(t('progress.profile.seen')).first().waitFor();
      await coach.getByRole('tab', { name: t('progress.profile.tab.growth') }).click();
      expect((await goals.count()) === 0, 'there is a goal before there is one');
      await stage.shot(coach, 'profile-1');
      return new URL(coach.url()).pathname;
    },
  );

  await report.step('the agent walks the line with the arrows to the calls of a week', async () => {
    await stage.signIn(page, 'agent');
    await page.goto('/growth');
    const line = page.getByRole('slider', { name: t('progress.growth.walk') });
    await line.focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: t('progress.growth.evidenceAll') }).waitFor();
    await page
      .getByRole('link', { name: pattern('nl', 'progress.growth.toFeedbackOf') })
      .first()
      .waitFor();
  });

  await report.step('sets a goal; the coach sees it only when it is shared', async () => {
    await page.getByRole('button', { name: t('progress.goal.set') }).click();
    await page.getByLabel(t('progress.goal.level')).selectOption('strong');
    await page.getByLabel(t('progress.goal.by')).fill('2020-01-01');
    await page.getByRole('button', { name: t('progress.goal.save') }).click();
    await page.getByText(t('progress.goal.datePast')).waitFor();
    await page.getByLabel(t('progress.goal.by')).fill('');
    await page.getByRole('button', { name: t('progress.goal.save') }).click();
    await page.getByText(t('progress.goal.private')).waitFor();
    await coach.reload();
    await coach.getByRole('table', { name: t('progress.profile.skills') }).waitFor();
    expect((await goals.count()) === 0, 'the coach reads a goal that is not shared');
    await page.getByLabel(t('progress.goal.share')).click();
    await page.getByText(t('progress.goal.shared')).waitFor();
    await coach.reload();
    await goals.first().waitFor();
    await stage.shot(page, 'profile-2-goal');
  });

  await report.step('takes the goal away, and takes that back', async () => {
    await page.getByRole('button', { name: t('progress.goal.remove') }).click();
    await page.getByText(t('progress.goal.none')).waitFor();
    await page.getByRole('button', { name: t('common.undo') }).click();
    await page.getByText(t('progress.goal.shared')).waitFor();
  });

  await report.step('an agent finds no profile at all, not even by its address', async () => {
    await page.goto(profile);
    await until(
      'a refusal',
      async () => (await page.getByRole('table').count()) === 0 && (await page.locator('main').innerText()).length > 0,
    );
    expect((await page.getByRole('heading', { level: 1, name: AGENT }).count()) === 0, 'the agent reads a profile');
  });

  await report.step('the manager reads how long newcomers take, and how well we measure, as drawing and as table', async () => {
    await stage.signIn(manager, 'manager');
    await manager.goto('/reports/proficiency');
    await manager.getByRole('slider', { name: t('progress.proficiency.walk') }).waitFor();
    await manager.getByRole('button', { name: t('common.chart.showTable') }).click();
    await manager.getByRole('columnheader', { name: t('progress.proficiency.col.atRisk') }).waitFor();
    await stage.shot(manager, 'profile-3-proficiency');
    await manager.getByRole('link', { name: t('progress.measurement.link') }).click();
    await manager.getByRole('table', { name: t('progress.measurement.coverage') }).waitFor();
    await stage.shot(manager, 'profile-4-measurement');
  });

  await report.step('the author merges two skills after a look at what moves, and takes it back', async () => {
    await stage.signIn(author, 'author');
    await author.goto('/skill-framework');
    const startOf = author.getByRole('button', { name: /samenvoegen/i });
    await startOf.first().waitFor();
    const before = await startOf.count();
    await startOf.last().click();
    const dialog = author.getByRole('dialog');
    await dialog.getByText(/\d+ waarneming/).waitFor();
    await dialog.getByRole('button', { name: t('progress.merge.confirm') }).click();
    await dialog.getByText(t('progress.merge.choose')).waitFor();
    await dialog.getByRole('combobox').selectOption({ index: 1 });
    await dialog.getByRole('button', { name: t('progress.merge.confirm') }).click();
    await until('one skill less', async () => (await startOf.count()) === before - 1);
    await author.getByRole('button', { name: t('common.undo') }).click();
    await author.getByText(t('progress.merge.undone')).waitFor();
    await until('every skill again', async () => (await startOf.count()) === before);
  });
};
