/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { people } from '../../apps/cli/dist/demo/content/organisations.js';
import { ask } from '../lib/graphql.ts';
import { expect } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

const COURSE = 'Sterk in je werk';
/** Somebody of the manager's team whom no other journey is. */
const agent = people.filter(
  ({ roles, memberships, organisation }) =>
    organisation === 'zonnedaal' &&
    roles.includes('agent') &&
    memberships.some(({ team, untilDaysAgo }) => team === 'noord' && untilDaysAgo === undefined),
)[5];

/** A manager gives learning from where they look at people, and by a rule; the person finds it, and takes their record along. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const { page } = await stage.visitor();
  const field = (label: string) => page.locator('input').and(page.getByLabel(label));
  const give = () => page.getByRole('link', { name: t('progress.team.assign') });
  const choose = async (at: Page) => {
    await at.getByRole('option', { name: new RegExp(`^${COURSE}`) }).click();
    await at.getByRole('button', { name: t('learning.assign.submit') }).click();
  };

  await report.step('from the page of the team in three clicks, and taken back', async () => {
    await stage.signIn(page, 'manager');
    await page.goto('/skills');
    await give().first().click();
    await choose(page);
    await page.getByText(/^Aan \d+ mensen gegeven/).waitFor();
    await page.getByRole('button', { name: t('common.undo') }).click();
    await page.getByText(/^Aan \d+ mensen gegeven/).waitFor({ state: 'hidden' });
  });

  await report.step('from what one person can do, in three clicks', async () => {
    const answer = await ask<{ people: { id: string; givenName: string; familyName: string }[] }>(
      page,
      '{ people { id givenName familyName } }',
    );
    const id = answer.people.find((one) => one.givenName === agent?.givenName && one.familyName === agent.familyName)?.id;
    expect(id, 'the manager does not see the agent');
    await page.goto(`/skills?person=${id}`);
    await page
      .getByRole('complementary', { name: t('progress.team.detail.label') })
      .getByRole('link', { name: t('progress.team.assign') })
      .click();
    await choose(page);
    await page.getByText(t('learning.assign.done', { count: 1 })).waitFor();
  });

  await report.step('a rule for who was hired lately and missed a point, in words before it is kept', async () => {
    await page.goto('/assign/rules');
    await page.getByRole('button', { name: t('learning.rules.new') }).click();
    const form = page.getByRole('form', { name: t('learning.rules.new') });
    await field(t('learning.assign.what')).click();
    await page.getByRole('option', { name: COURSE }).click();
    await form.getByLabel(t('learning.rules.hiredFrom')).fill('2026-01-01');
    await field(t('learning.rules.skill')).click();
    await page.getByRole('option').first().click();
    await page.keyboard.press('Escape');
    await form.getByText(/in dienst vanaf 1 jan 2026 die een punt over .+ niet haalde krijgt “Sterk in je werk”/).waitFor();
    await form.getByText(/^Nu krijgen \d+/).waitFor();
    await stage.shot(page, 'assign-1-rule');
    await form.getByRole('button', { name: t('learning.rules.save') }).click();
    await form.waitFor({ state: 'hidden' });
    const row = page.getByRole('listitem').filter({ hasText: /in dienst vanaf 1 jan 2026 die een punt over/ });
    await row.waitFor();
    await row.getByRole('button', { name: t('learning.rules.edit') }).click();
    const edit = page.getByRole('form', { name: t('learning.rules.edit') });
    await edit.getByLabel(t('learning.rules.hiredFrom')).fill('2026-03-01');
    await stage.shot(page, 'assign-1-edit');
    await edit.getByRole('button', { name: t('learning.rules.save') }).click();
    const changed = page.getByRole('listitem').filter({ hasText: /in dienst vanaf 1 mrt 2026 die een punt over/ });
    await changed.waitFor();
    await row.waitFor({ state: 'hidden' });
    await changed.getByRole('button', { name: t('learning.rules.delete') }).click();
    await changed.waitFor({ state: 'hidden' });
  });

  await report.step('the person finds it with who gave it, and takes their record along', async () => {
    const { page: phone } = await stage.visitor({ size: PHONE });
    await stage.signInAs(phone, agent?.email ?? '');
    await phone.goto('/learn');
    await phone.getByRole('link', { name: new RegExp(`${COURSE}.*van Karin`) }).waitFor();
    await phone.goto('/learn/record');
    await phone.getByRole('row', { name: new RegExp(COURSE) }).waitFor();
    await stage.shot(phone, 'assign-2-record');
    const waiting = phone.waitForEvent('download');
    await phone.getByRole('button', { name: t('learning.record.csv') }).click();
    const text = await readFile(await (await waiting).path(), 'utf8');
    expect(text.includes(t('learning.record.course')) && text.includes(COURSE), text.slice(0, 200));
  });
};
