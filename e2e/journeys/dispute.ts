/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { changedFigures, figuresOf } from '../lib/figures.ts';
import { accountOf, personNamed } from '../lib/people.ts';
import { expect, until } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const REASON = 'Ik vroeg dit wel, een halve minuut later.';
const WHY = 'Je hoort het op die plek. De regel zegt niet dat het eerder moet.';
/** Answers of the demo's scorecards whose best comes first; the others begin with the lowest. */
const BEST_FIRST = /^(Ja|Opgelost)/;
const FOLLOWS_WITHIN_MS = 15_000;

/** An agent sees one point differently; somebody else decides; every figure follows. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const { page: agent } = await stage.visitor({ size: PHONE });
  const { page: manager } = await stage.visitor();
  const who = accountOf('agent').name;

  await report.step('the manager has the figures of the agent open', async () => {
    await stage.signIn(manager, 'manager');
  });
  const before = await until('the figures of the agent', () => figuresOf(manager, who));

  const { evaluator, evaluation } = await report.step(
    'agent opens feedback with a point that was not right, and says why',
    async () => {
      await stage.signIn(agent, 'agent');
      await agent.goto('/feedback');
      const links = agent.locator('a[href^="/feedback/"]');
      await links.first().waitFor();
      const places = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
      for (const place of places) {
        await agent.goto(place);
        const point = agent.getByRole('button', { name: new RegExp(`${t('quality.feedback.notYet')}$`) }).first();
        await agent.getByRole('heading', { level: 1 }).waitFor();
        await agent.getByRole('heading', { name: pattern('nl', 'quality.feedback.points') }).waitFor();
        if (!(await point.isVisible())) continue;
        await point.click();
        const disagree = agent.getByRole('button', { name: t('quality.dispute.disagree') });
        if (!(await disagree.first().isVisible())) continue;
        await disagree.first().click();
        await agent.getByLabel(t('quality.dispute.reason')).fill(REASON);
        await best(agent.getByRole('group', { name: t('quality.dispute.proposed') })).then((answer) => answer.check());
        await stage.shot(agent, 'dispute-1-agent');
        await agent.getByRole('button', { name: t('quality.dispute.send', { count: 1 }) }).click();
        await agent.getByRole('heading', { name: pattern('nl', 'quality.dispute.youSaid') }).waitFor();
        await stage.shot(agent, 'dispute-2-sent');
        const listened = await agent.getByText(pattern('nl', 'quality.feedback.listened')).first().innerText();
        return { evaluator: listened.split(' ')[0] ?? '', evaluation: place.split('/').at(-1) ?? '' };
      }
      throw new Error(`Nothing to disagree with on ${places.length} pages of feedback.`);
    },
  );

  await report.step('the manager, who did not score it, finds it open, and takes it', async () => {
    await manager.goto('/disputes');
    await manager.getByRole('link', { name: who }).first().waitFor();
    await stage.shot(manager, 'dispute-3-list');
    await until('the dispute of the agent', async () => {
      const found = await manager.evaluate(async (id) => {
        const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
        const body = JSON.stringify({ query: `{ disputesOf(evaluationId: "${id}") { id } }` });
        const response = await fetch('/graphql', { method: 'POST', headers, body });
        return ((await response.json()) as { data?: { disputesOf: { id: string }[] } }).data?.disputesOf.at(-1)?.id;
      }, evaluation);
      if (!found) return false;
      await manager.locator(`a[href="/disputes/${found}"]`).click();
      return true;
    });
    expect(personNamed(accountOf('manager').name).givenName !== evaluator, 'the manager scored it');
    await manager.getByText(REASON).waitFor();
    await manager.getByRole('button', { name: t('quality.review.take') }).click();
    await manager.getByRole('radio', { name: t('quality.review.choose.upheld') }).waitFor();
  });

  await report.step('decides by keys, with a reason', async () => {
    await manager.keyboard.press('1');
    await manager.keyboard.press('c');
    await manager.locator('textarea:focus').waitFor();
    await manager.keyboard.type(WHY);
    await stage.shot(manager, 'dispute-4-review');
    await manager.keyboard.press('Control+Enter');
    await manager.getByText(t('quality.dispute.outcome.upheld')).first().waitFor();
    await stage.shot(manager, 'dispute-5-decided');
  });

  await report.step('the agent sees the outcome, the reason and both figures without a reload', async () => {
    await agent.getByText(WHY).waitFor();
    await decided(agent).getByText(pattern('nl', 'quality.dispute.newFigure')).waitFor();
    await stage.shot(agent, 'dispute-6-outcome');
  });

  await report.step('the figures of the manager follow', async () => {
    const changed = async () => changedFigures(before, (await figuresOf(manager, who)) ?? []).length > 0;
    await until('another figure', changed, { within: FOLLOWS_WITHIN_MS });
    await manager.goto(`/evaluations/${evaluation}`);
    await decided(manager).getByText(pattern('nl', 'quality.dispute.newFigure')).waitFor();
    await stage.shot(manager, 'dispute-7-evaluation');
  });
};

/** What was decided here: the demo may have decided about this evaluation before. */
const decided = (page: Page) => page.getByRole('region').filter({ hasText: WHY }).last();

/** The answer with the most points among these. */
async function best(group: Locator): Promise<Locator> {
  const answers = group.getByRole('radio');
  const names = (await group.locator('label').allInnerTexts()).filter((name) => name !== t('quality.feedback.notApplicable'));
  return answers.nth(BEST_FIRST.test(names[0] ?? '') ? 0 : names.length - 1);
}
