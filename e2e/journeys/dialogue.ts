/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { accountOf } from '../lib/people.ts';
import { expect } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const MOST_TURNS = 20;

/** An author makes a conversation and publishes it; an agent has one on a phone by keys alone; a coach opens a turn of it by its link. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const author = (await stage.visitor({})).page;

  await report.step('an author makes a conversation in the list: the check tells what misses, then it is published', async () => {
    await stage.signIn(author, 'author');
    await author.goto('/dialogues');
    await author
      .getByRole('button', { name: t('learning.dialogues.new') })
      .first()
      .click();
    await author.getByRole('dialog').getByRole('textbox').fill('Een klant wil weten waar zijn geld is');
    await author.getByRole('button', { name: t('learning.dialogues.make') }).click();
    await author.waitForURL(/\/dialogues\/[0-9a-f-]{36}/);
    await author
      .getByText(new RegExp(t('learning.dialogues.checkCount', { count: 99 }).replace('99', '\\d+')))
      .first()
      .waitFor();
    await write(author);
    await author.getByText(t('learning.dialogues.checkGood')).waitFor();
    await stage.shot(author, 'dialogue-1-list');
    await author.getByRole('button', { name: t('learning.dialogues.publish'), exact: true }).click();
    await author.getByText(t('learning.dialogues.publishedNow', { number: '1' })).waitFor();
  });

  await report.step('the map shows the same turn, and the try-out scores a conversation without sending anything', async () => {
    await author.locator('label', { hasText: t('learning.dialogues.graph') }).click();
    await author.locator('.react-flow__node').first().waitFor();
    await stage.shot(author, 'dialogue-2-map');
    await author.locator('label', { hasText: t('learning.dialogues.try') }).click();
    await author.getByText(t('learning.dialogues.trying')).waitFor();
    await author.keyboard.press('1');
    await author.getByRole('heading', { name: t('learning.dialogue.resultBest') }).waitFor();
  });

  const link = await report.step(
    'an agent has a conversation on a phone by the keys 1 to 4, and sees what could be better',
    async () => {
      const { page } = await stage.visitor({ size: PHONE });
      await stage.signIn(page, 'agent');
      await toDialogue(page);
      await stage.shot(page, 'dialogue-3-phone');
      const asking = page
        .getByRole('heading', { name: t('learning.dialogue.say') })
        .or(page.getByRole('heading', { name: t('learning.dialogue.write') }));
      const over = page.getByText(pattern('nl', 'learning.dialogue.points')).first();
      for (let turn = 0; turn < MOST_TURNS; turn += 1) {
        await asking.or(over).first().waitFor();
        if (await over.isVisible()) break;
        const said = (await page.getByRole('log').textContent()) ?? '';
        await page.keyboard.press(turn === 0 ? '1' : '2');
        // What was said stands there, or the conversation is over and the log is gone.
        await page.waitForFunction((before) => document.querySelector('[role=log]')?.textContent !== before, said);
        await page.getByText(t('learning.dialogue.scoring')).waitFor({ state: 'hidden' });
      }
      await page.getByText(pattern('nl', 'learning.dialogue.points')).first().waitFor();
      await stage.shot(page, 'dialogue-4-look-back');
      await page.getByRole('button', { name: t('learning.dialogue.fromHereOf', { number: '1' }) }).waitFor();
      const { assignmentId, moduleId } = /\/les\/(?<assignmentId>[^/]+)\/(?<moduleId>[^/]+)\//.exec(page.url())?.groups ?? {};
      expect(assignmentId !== undefined && moduleId !== undefined, `no lesson in ${page.url()}`);
      // What the button copies; a browser without a screen has no clipboard to read.
      await page.getByRole('button', { name: t('learning.dialogue.copyLinkOf', { number: '1' }) }).click();
      const shown = page.getByRole('status').filter({ hasText: /oefengesprek|gekopieerd/ });
      await shown.first().waitFor();
      const query = `query ($assignmentId: ID!, $moduleId: ID!) { module(assignmentId: $assignmentId, moduleId: $moduleId) {
      steps { __typename ... on DialogueStep { lastRun { id } } } } }`;
      const found = await page.evaluate(
        async ({ query, assignmentId, moduleId }) => {
          const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
          const body = JSON.stringify({ query, variables: { assignmentId, moduleId } });
          const answer = (await (await fetch('/graphql', { method: 'POST', headers, body })).json()) as {
            data: { module: { steps: { lastRun?: { id: string } | null }[] } };
          };
          return answer.data.module.steps.find((step) => step.lastRun)?.lastRun?.id ?? '';
        },
        { query, assignmentId, moduleId },
      );
      return `/oefengesprek/${found}/beurt/1`;
    },
  );

  await report.step('the coach opens that turn by its link; an author does not find it', async () => {
    const { page } = await stage.visitor({});
    await stage.signIn(page, 'coach');
    await page.goto(link);
    await page.getByText(t('learning.dialogue.talkAbout')).waitFor();
    await page
      .getByText(accountOf('agent').name.split(' ')[0] ?? '', { exact: true })
      .first()
      .waitFor();
    expect(!(await page.getByText(t('learning.dialogue.you'), { exact: true }).first().isVisible()), 'the coach reads "you"');
    await stage.shot(page, 'dialogue-5-coach');
    await author.goto(link);
    await author.getByRole('heading', { name: t('learning.dialogue.sharedFailed') }).waitFor();
  });
};

/** Fills in a conversation of one turn with two replies. */
async function write(page: Page): Promise<void> {
  const nl = t('learning.dialogues.nl');
  const en = t('learning.dialogues.en');
  const pair = async (label: Parameters<typeof t>[0], dutch: string, english: string, nth = 0) => {
    await page
      .getByLabel(`${t(label)}, ${nl}`, { exact: true })
      .nth(nth)
      .fill(dutch);
    await page
      .getByLabel(`${t(label)}, ${en}`, { exact: true })
      .nth(nth)
      .fill(english);
  };
  await pair(
    'learning.dialogues.fieldTitle',
    'Een klant wil weten waar zijn geld is',
    'A customer wants to know where his money is',
  );
  await pair('learning.dialogues.fieldCustomer', 'Meneer Smit', 'Mr Smit');
  const turn = page.getByRole('button', { name: pattern('nl', 'learning.dialogues.turnNamed'), expanded: false }).first();
  await turn.focus();
  await page.keyboard.press('Enter');
  await pair('learning.dialogues.words', 'Waar blijft mijn geld?', 'Where is my money?');
  await pair('learning.dialogues.replyText', 'Ik zoek het nu uit.', 'I will find out now.', 0);
  await pair('learning.dialogues.feedback', 'Je zegt wat je doet.', 'You say what you do.', 0);
  await pair('learning.dialogues.endText', 'Hij bedankt je.', 'He thanks you.', 0);
  await pair('learning.dialogues.replyText', 'Dat weet ik niet.', 'I do not know.', 1);
  await pair('learning.dialogues.feedback', 'Nu staat hij er alleen voor.', 'Now he is on his own.', 1);
  await pair('learning.dialogues.endText', 'Hij hangt op.', 'He hangs up.', 1);
  await page
    .getByRole('textbox', { name: t('learning.dialogues.points') })
    .first()
    .fill('3');
  await page
    .locator('summary', { hasText: t('learning.dialogues.skills') })
    .first()
    .click();
  await page.getByRole('checkbox').first().check();
}

/** To a conversation in the course that is full of them. */
async function toDialogue(page: Page): Promise<void> {
  await page.goto('/learn');
  await page
    .getByRole('link', { name: /Oefenen met lastige gesprekken/ })
    .first()
    .click();
  const start = page.getByRole('button', { name: t('learning.course.start') });
  const resume = page.getByRole('link', { name: t('learning.course.resume') });
  await start.or(resume).first().waitFor();
  await ((await start.isVisible()) ? start : resume).click();
  await page.waitForURL(/\/stap\/\d+$/);
  // In every part of this course the conversation comes second, wherever the agent was.
  await page.goto(page.url().replace(/\d+$/, '2'));
  const log = page.getByRole('log');
  const again = page.getByRole('button', { name: t('learning.dialogue.again') });
  await log.or(again).first().waitFor();
  // Somebody had this conversation before: then it is had again.
  if (await again.isVisible()) await again.click();
  await log.waitFor();
}
