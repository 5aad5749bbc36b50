/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { drawnCalls, scoreWell } from '../lib/good-calls.ts';
import { ask } from '../lib/graphql.ts';
import { makeKey } from '../lib/ingest.ts';
import { accountOf, personNamed } from '../lib/people.ts';
import { expect, expectSame, until } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const PROMISE = 'Ik herhaal de vraag in één zin';
const OWN_POINT = 'Mag ik iets vragen over mijn rooster?';
const CALLS = 12;
const WITHOUT_RELOAD_MS = 15_000;

interface Promised {
  readonly agreementId: string;
  readonly sessionId: string;
  readonly owner: string;
}

/** Two people in one room at the same time; what they agree becomes cards; and calls that come later show that it worked. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const { page: coach } = await stage.visitor({ size: { width: 1440, height: 900 } });
  const { page: agent } = await stage.visitor({ size: PHONE });
  const { page: manager } = await stage.visitor();
  const { page: admin } = await stage.visitor();

  const path = await report.step('a coach plans a talk at a time at which both are free, with a template', async () => {
    await stage.signIn(coach, 'coach');
    await coach.goto('/coaching?plan=true');
    const dialog = coach.getByRole('dialog', { name: t('coaching.plan.title') });
    await dialog.getByLabel(t('coaching.plan.who')).selectOption({ label: accountOf('agent').name });
    const times = dialog.getByRole('group', { name: t('coaching.plan.times') }).getByRole('button');
    await times.first().waitFor();
    expect((await times.count()) >= 3, `only ${await times.count()} times are proposed`);
    await times.nth(2).click();
    await dialog.getByLabel(t('coaching.plan.template')).selectOption({ index: 1 });
    await stage.shot(coach, 'room-1-plan');
    await dialog.getByRole('button', { name: t('coaching.plan.submit') }).click();
    await coach.waitForURL(/\/coaching\/[0-9a-f-]{36}/);
    return new URL(coach.url()).pathname;
  });

  await report.step('the agent opens it on a phone: each sees that the other is there', async () => {
    await stage.signIn(agent, 'agent');
    await agent.goto(path);
    await coach.getByText(t('coaching.room.here', { names: firstName('agent'), count: 1 })).waitFor();
    await agent.getByText(t('coaching.room.here', { names: firstName('coach'), count: 1 })).waitFor();
  });

  await report.step('both prepare: a point of the agent stands on the coach’s screen without loading it again', async () => {
    await agent.getByRole('button', { name: t('coaching.room.item.add') }).click();
    await agent.getByLabel(t('coaching.room.item.addLabel')).fill(OWN_POINT);
    await agent.keyboard.press('Enter');
    await coach
      .getByRole('navigation', { name: t('coaching.room.agenda') })
      .getByText(OWN_POINT)
      .waitFor({ timeout: WITHOUT_RELOAD_MS });
    await coach.getByText(t('coaching.room.private'), { exact: true }).click();
    const privately = coach.getByRole('textbox', { name: t('coaching.room.private') });
    await privately.fill('Was vorige week ziek.');
    await coach.getByText(pattern('nl', 'common.savedAt')).first().waitFor();
    await stage.shot(coach, 'room-2-prepare');
  });

  await report.step('they meet: notes appear on the other side, and nothing private does', async () => {
    await coach.getByText(t('coaching.room.mode.meet'), { exact: true }).click();
    await agent.getByLabel(t('coaching.room.notes.mine')).fill('Ik hoor het nu zelf.');
    await coach.getByText('Ik hoor het nu zelf.').waitFor({ timeout: WITHOUT_RELOAD_MS });
    await coach.getByLabel(t('coaching.room.notes.mine')).fill('Wat had je kunnen zeggen?');
    await agent.getByText('Wat had je kunnen zeggen?').waitFor({ timeout: WITHOUT_RELOAD_MS });
    expectSame(await agent.getByText('Was vorige week ziek.').count(), 0, 'private words on the agent’s screen');
    expectSame(await coach.getByText(t('coaching.room.private'), { exact: true }).count(), 0, 'private notes while they talk');
    await stage.shot(coach, 'room-3-meet');
    await stage.shot(agent, 'room-4-phone');
  });

  await report.step('an agreement about a skill becomes five practice cards; undone, and made again', async () => {
    const form = coach.getByRole('form', { name: t('coaching.room.agreements.new') });
    await form.getByLabel(t('coaching.room.agreements.what')).fill(PROMISE);
    await form.getByText(t('coaching.room.agreements.more')).click();
    await form.getByLabel(t('coaching.room.agreements.skill')).selectOption({ label: 'Samenvatten' });
    await form.getByRole('button', { name: t('coaching.room.agreements.make') }).click();
    const row = coach.getByRole('listitem').filter({ hasText: PROMISE });
    await row.getByRole('button', { name: t('coaching.step.practice') }).click();
    const done = row.getByText(t('coaching.step.practice.done', { count: 5 }));
    await done.waitFor();
    report.say((await done.innerText()).trim());
    await row.getByRole('button', { name: t('common.undo') }).click();
    await row.getByRole('button', { name: t('coaching.step.practice') }).click();
    await done.waitFor();
    await agent.getByText(PROMISE).first().waitFor({ timeout: WITHOUT_RELOAD_MS });
    const { myPracticeCards } = await ask<{ myPracticeCards: { id: string }[] }>(agent, '{ myPracticeCards { id } }');
    report.say(`${myPracticeCards.length} cards in all`);
  });

  await report.step('both sign off and the coach closes it: the room shows what came of it', async () => {
    await agent.getByRole('button', { name: t('coaching.room.agreements.agreeAll') }).click();
    await coach.getByRole('button', { name: t('coaching.room.agreements.agreeAll') }).click();
    const signed = coach.getByText(t('coaching.room.agreements.agreed'), { exact: true });
    await until('both signatures', async () => (await signed.count()) === 2);
    await coach.getByRole('button', { name: t('coaching.room.close') }).click();
    await coach.goto(path);
    await coach.getByRole('heading', { name: t('coaching.room.after.title') }).waitFor();
    await stage.shot(coach, 'room-5-after');
  });

  const promised = await report.step('a promise of weeks ago is still open, and the calls do not show it yet', async () => {
    const found = await openPromise(coach);
    await coach.goto(`/coaching/${found.sessionId}?mode=after`);
    await coach.getByText(pattern('nl', 'coaching.room.after.done')).waitFor();
    report.say(found.owner);
    return found;
  });

  await report.step(
    `${CALLS} calls come in, chance draws them, the coach scores them well: the room proposes that it worked`,
    async () => {
      await stage.signIn(admin, 'admin');
      await stage.signIn(manager, 'manager');
      const key = await makeKey(admin, 'Proef in de kamer');
      const { viewer } = await ask<{ viewer: { person: { id: string }; teams: { id: string }[] } }>(
        coach,
        '{ viewer { person { id } teams { id } } }',
      );
      const { employeeNumber } = personNamed(promised.owner);
      const place = { product, key, manager, coachId: viewer.person.id, teamId: viewer.teams[0]?.id ?? '' };
      const drawn = await drawnCalls(place, { employeeNumber, count: CALLS });
      expectSame(drawn.length, CALLS, 'calls drawn');
      const { page: scoring } = await stage.visitor();
      await stage.signIn(scoring, 'coach');
      for (const id of drawn) await scoreWell(scoring, id);
      const proposal = coach.getByText(pattern('nl', 'coaching.proposal.since')).first();
      await proposal.waitFor({ timeout: 60_000 });
      report.say((await proposal.innerText()).trim());
      await stage.shot(coach, 'room-6-proposal');
    },
  );

  await report.step('the coach confirms it; nothing was decided before', async () => {
    await coach
      .getByRole('button', { name: t('coaching.proposal.confirm') })
      .first()
      .click();
    await coach.getByText(t('coaching.agreementState.kept')).first().waitFor();
  });

  await report.step('the manager sees how far coaching reaches, and no word of what was said', async () => {
    await manager.goto('/coaching');
    await manager.getByRole('heading', { name: t('coaching.coverage.title') }).waitFor();
    const page = await manager.locator('main').innerText();
    for (const words of [PROMISE, OWN_POINT, 'Ik hoor het nu zelf.'])
      expect(!page.includes(words), `"${words}" is on the manager’s screen`);
    await stage.shot(manager, 'room-7-coverage');
    await coach.goto('/day');
    await coach.getByRole('heading', { name: t('coaching.day.uncoached') }).waitFor();
    await stage.shot(coach, 'room-8-day');
  });
};

const firstName = (role: 'agent' | 'coach') => accountOf(role).name.split(' ')[0] ?? '';

/** An agreement of an earlier session that both agreed to, about a skill, made before last week, with no proposal. */
async function openPromise(coach: Page): Promise<Promised> {
  const { coachDay } = await ask<{
    coachDay: {
      agreements: { id: string; sessionId: string; proposed: boolean; owner: { givenName: string; familyName: string } }[];
    };
  }>(coach, '{ coachDay { agreements { id sessionId proposed owner { givenName familyName } } } }');
  const found = coachDay.agreements.find(({ proposed }) => !proposed);
  if (!found) throw new Error('The demo has no open promise of this coach.');
  const owner = `${found.owner.givenName} ${found.owner.familyName}`;
  return { agreementId: found.id, sessionId: found.sessionId, owner };
}
