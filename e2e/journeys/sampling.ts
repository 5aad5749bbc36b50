/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { samplingPeriodAt } from '../../packages/domain/dist/quality/sampling/sampling-period.js';
import { addCriterion, addSection, publishFirst, startCard } from '../lib/card-builder.ts';
import { changedFigures, figuresOf } from '../lib/figures.ts';
import { ask } from '../lib/graphql.ts';
import { makeKey, send, withClients } from '../lib/ingest.ts';
import { muLawRecording } from '../lib/mu-law.ts';
import { personNamed } from '../lib/people.ts';
import { expect, expectSame, seconds, until } from '../lib/report.ts';
import { DESKTOP, type Journey } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const CARD = { nl: 'Kaart van de steekproef', en: 'Card of the sample' };
const SECTIONS = ['Begin', 'Luister', 'Los op', 'Sluit af'] as const;
const NAME = 'Noemt de eigen naam';
const CHECK = 'Controleert met wie het gesprek is';
const SUMS = 'Herhaalt de vraag in een zin';
const POINTS = [NAME, CHECK, SUMS, 'Lost de vraag op', 'Rondt het gesprek af'] as const;
const PLAN = 'Proef: 12 van 200';
const QUEUE = 'proef-200';
const CALLS = 200;
const AGENTS = ['Fatima el Amrani', 'Daan Visser', 'Sanne de Boer', 'Yusuf Kaya'] as const;
const PER_AGENT = 3;
const DRAWN = AGENTS.length * PER_AGENT;
const COACHES = ['Marieke van Dam', 'Joost Timmermans'] as const;
const REASON = 'Ik vroeg het adres en de geboortedatum aan het begin.';
const WHY = 'Het is te horen: adres en geboortedatum in de eerste minuut.';
const SOUND_SECONDS = 4;
const GRADED_WITHIN_MS = 60_000;
const HOUR_MS = 3_600_000;
const ZONE = 'Europe/Amsterdam';

interface DrawnCall {
  readonly interactionId: string;
  readonly inclusionProbability: number;
  readonly agent: { readonly givenName: string; readonly familyName: string };
  readonly evaluator: { readonly givenName: string; readonly familyName: string };
}

/** From an empty card to a figure: a card, 200 calls, a fair draw, two coaches, and an agent who sees it differently. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const { page: author } = await stage.visitor({ size: { width: 1440, height: 900 } });
  const { page: admin } = await stage.visitor();
  const { page: manager } = await stage.visitor({ size: { width: 1440, height: 900 } });
  const { page: agent } = await stage.visitor({ size: DESKTOP });
  const coaches = await Promise.all(COACHES.map(async () => (await stage.visitor()).page));

  await report.step(
    'an author makes a card of four sections, with a condition, a fatal point and an n/a, and publishes it',
    async () => {
      await stage.signInAs(author, 'eva.martens@zonnedaal.example');
      await startCard(author, CARD);
      for (const name of SECTIONS) await addSection(author, name, 25);
      const [opening, ...others] = SECTIONS;
      await addCriterion(author, opening, NAME, 'Says their name');
      await addCriterion(author, opening, CHECK, 'Checks who is calling');
      await author.getByLabel(t('quality.card.edit.fatal'), { exact: true }).selectOption('evaluation');
      await author.getByLabel(t('quality.card.edit.skill'), { exact: true }).selectOption({ index: 1 });
      for (const [index, section] of others.entries())
        await addCriterion(author, section, POINTS[index + 2] ?? '', `Point ${index + 3}`);
      await author.getByRole('button', { name: SUMS, exact: true }).click();
      await author.getByRole('switch', { name: t('quality.card.edit.naAllowed') }).check({ force: true });
      await author.getByLabel(t('quality.card.edit.condition'), { exact: true }).selectOption({ index: 1 });
      await publishFirst(author);
      await stage.shot(author, 'sampling-1-card');
      report.say(`${SECTIONS.length} sections, ${POINTS.length} points`);
    },
  );

  await report.step(`${CALLS} calls with sound come in through the api, by employee number`, async () => {
    await stage.signIn(admin, 'admin');
    const key = await makeKey(admin, 'Proef met een steekproef');
    const running = samplingPeriodAt(new Date(), 'week', ZONE);
    const last = samplingPeriodAt(new Date(running.startsAt.getTime() - HOUR_MS), 'week', ZONE);
    const sound = muLawRecording(SOUND_SECONDS);
    const outcomes: Record<string, number> = {};
    const since = performance.now();
    await withClients(
      4,
      Array.from({ length: CALLS }, (_, n) => n),
      async (n) => {
        const own = Buffer.from(sound);
        own.writeUInt32LE(n + 1, own.length - 8); // no two calls sound alike
        const startedAt = new Date(last.startsAt.getTime() + (33 + (n % 4) * 24) * HOUR_MS + n * 60_000).toISOString();
        const { employeeNumber } = personNamed(AGENTS[n % AGENTS.length] ?? '');
        const metadata = { reference: `steekproef-${n}`, employeeNumber, channel: 'phone', direction: 'inbound', startedAt };
        const { outcome } = await send(product.url, key, { ...metadata, queue: QUEUE, subject: `Proefgesprek ${n + 1}` }, own);
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      },
    );
    report.say(`${JSON.stringify(outcomes)} in ${seconds(since)}`);
    expectSame(outcomes, { imported: CALLS }, 'outcomes');
  });

  await report.step('a manager makes a plan: the page says beforehand that it draws 12 of 200', async () => {
    await stage.signIn(manager, 'manager');
    await manager.goto('/sampling?make=true');
    await manager.getByLabel(t('quality.sampling.name')).fill(PLAN);
    await manager.getByRole('checkbox', { name: 'Team Noord' }).check();
    await manager.getByLabel(t('quality.sampling.count'), { exact: true }).fill(String(PER_AGENT));
    await manager.getByLabel(t('quality.sampling.shortest')).fill('');
    await manager.getByLabel(t('quality.sampling.queues')).fill(QUEUE);
    for (const name of COACHES) await manager.getByRole('checkbox', { name }).check();
    await manager.getByRole('combobox', { name: t('quality.sampling.scorecard') }).click();
    await manager.getByRole('option', { name: CARD.nl }).click();
    await manager.getByText(t('quality.sampling.previewFrame', { frame: CALLS, drawn: DRAWN })).waitFor();
    await stage.shot(manager, 'sampling-2-plan');
    await manager.getByRole('button', { name: t('quality.sampling.save'), exact: true }).click();
    await manager.getByRole('heading', { level: 1, name: PLAN }).waitFor();
  });

  const drawn = await report.step(`it draws ${DRAWN}, and again with the same seed the same ${DRAWN}`, async () => {
    await manager.getByRole('button', { name: t('quality.sampling.drawNow') }).click();
    await manager.getByRole('link', { name: t('quality.sampling.callCount', { count: DRAWN }) }).click();
    await manager.locator('tr[data-call]').first().waitFor();
    const shown = await manager
      .locator('tr[data-call]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-call') ?? ''));
    const runId = new URL(manager.url()).pathname.split('/').at(-1) ?? '';
    const calls = await ask<{ samplingRun: { seed: string; frameSize: number }; samplingRunCalls: { nodes: DrawnCall[] } }>(
      manager,
      `query Drawn($id: ID!) { samplingRun(id: $id) { seed frameSize } samplingRunCalls(runId: $id, first: 100) { nodes {
        interactionId inclusionProbability agent { givenName familyName } evaluator { givenName familyName } } } }`,
      { id: runId },
    );
    const again = () =>
      ask<{ repeatSamplingRun: { interactionIds: string[]; same: boolean; frameSize: number } }>(
        manager,
        'query Again($id: ID!) { repeatSamplingRun(runId: $id) { interactionIds same frameSize } }',
        { id: runId },
      );
    const repeated = [await again(), await again()].map(({ repeatSamplingRun }) => repeatSamplingRun);
    expectSame(shown.length, DRAWN, 'rows on the page');
    for (const { interactionIds, same, frameSize } of repeated) {
      expectSame([same, frameSize], [true, CALLS], 'what the check says');
      expectSame(interactionIds.toSorted(), shown.toSorted(), 'ids of the draw made again');
    }
    await manager.getByRole('button', { name: t('quality.sampling.again') }).click();
    await manager.getByText(t('quality.sampling.same', { count: DRAWN, frame: CALLS })).waitFor();
    await stage.shot(manager, 'sampling-3-run');
    const { nodes } = calls.samplingRunCalls;
    const perAgent = AGENTS.map((name) => nodes.filter((call) => nameOf(call.agent) === name).length);
    expectSame(
      perAgent,
      AGENTS.map(() => PER_AGENT),
      'calls per agent',
    );
    expectSame([...new Set(nodes.map((call) => call.inclusionProbability))], [PER_AGENT / (CALLS / AGENTS.length)], 'chances');
    report.say(`seed ${calls.samplingRun.seed}: ${shown.length} of ${calls.samplingRun.frameSize}, twice the same ids`);
    report.say(`${perAgent.join(' + ')} per agent, each call with a chance of ${PER_AGENT} in ${CALLS / AGENTS.length}`);
    return nodes;
  });

  await report.step(
    'after three weeks without a worker each missed week is drawn once, and the one drawn by hand is not repeated',
    async () => {
      await product.query(`UPDATE sampling_plan SET drawn_until = drawn_until - interval '21 days' WHERE name = $1`, [PLAN]);
      const count = async () => {
        const [row] = await product.query<{ runs: number; draws: number; due: boolean }>(
          `SELECT (SELECT count(*)::int FROM sampling_run r WHERE r.org_id = p.org_id AND r.plan_id = p.id) AS runs,
                (SELECT count(*)::int FROM draw d WHERE d.org_id = p.org_id AND d.plan_id = p.id) AS draws,
                p.drawn_until < now() - interval '8 days' AS due FROM sampling_plan p WHERE p.name = $1`,
          [PLAN],
        );
        if (!row) throw new Error('There is no such plan.');
        return row;
      };
      await Promise.all([1, 2, 3].map(() => product.startJob('quality', 'run-due-sampling-plans')));
      await until('the missed weeks', async () => !(await count()).due);
      const { runs, draws } = await count();
      expectSame([runs, draws], [3, DRAWN], 'weeks and calls drawn');
      report.say(`three jobs at once: ${runs - 1} missed weeks drawn, still ${draws} calls`);
    },
  );

  const [first, second] = COACHES.map((name) => {
    const call = drawn.find(({ evaluator }) => nameOf(evaluator) === name);
    if (!call) throw new Error(`${name} was given nothing.`);
    return call;
  }) as [DrawnCall, DrawnCall];
  const who = nameOf(first.agent);
  const own = [first, second].filter((call) => nameOf(call.agent) === who).length;
  const start = await until('the figures of the agent', () => figuresOf(manager, who));

  await report.step('two coaches score a call of it on that card; nobody is asked which card', async () => {
    const scoring: [string, DrawnCall, RegExp][] = [
      [COACHES[0], first, /^Nee/],
      [COACHES[1], second, /^Ja/],
    ];
    await Promise.all(
      scoring.map(async ([coach, call, checked], index) => {
        const page = coaches[index] as Page;
        await stage.signInAs(page, personNamed(coach).email);
        await score(page, call.interactionId, checked);
        const done = page.getByRole('region', { name: t('quality.send.region') }).getByText(pattern('nl', 'quality.send.graded'));
        // Beside this, other journeys may give the worker thousands of things to do.
        await done.waitFor({ timeout: GRADED_WITHIN_MS });
        report.say(`${coach}: ${(await done.innerText()).trim()}`);
      }),
    );
    await stage.shot(coaches[0] as Page, 'sampling-4-scored');
  });

  const scored = await report.step('the figures of the manager have this call', async () => {
    const after = await until('other figures', async () => {
      const now = await figuresOf(manager, who);
      // Both calls may be of the same agent: the figures before the dispute have them both.
      return now?.some(({ n }, index) => n - (start[index]?.n ?? 0) === own) ? now : null;
    });
    for (const line of changedFigures(start, after)) report.say(line);
    return after;
  });

  await report.step('the agent reads by what chance it was drawn, and sees one point differently', async () => {
    await stage.signInAs(agent, personNamed(who).email);
    const { evaluationForInteraction } = await ask<{ evaluationForInteraction: { id: string } }>(
      agent,
      'query Own($id: ID!) { evaluationForInteraction(interactionId: $id) { id } }',
      { id: first.interactionId },
    );
    await agent.goto(`/feedback/${evaluationForInteraction.id}`);
    await agent.getByText(t('quality.feedback.why.random')).waitFor();
    // The score is zero although all but one went well: the page says why.
    const fatal = agent.getByText(pattern('nl', 'quality.feedback.fatal'));
    await fatal.waitFor();
    report.say((await fatal.innerText()).trim());
    await agent.getByRole('button', { name: t('quality.feedback.how') }).click();
    const chance = agent.getByText(pattern('nl', 'quality.feedback.howChance'));
    await chance.waitFor();
    report.say((await chance.innerText()).trim());
    expect(/6(,0)? %/.test(await chance.innerText()), 'the chance is 3 of 50');
    await agent
      .getByRole('button', { name: new RegExp(`${t('quality.feedback.notYet')}$`) })
      .filter({ hasText: CHECK })
      .click();
    await agent
      .getByRole('button', { name: t('quality.dispute.disagree') })
      .first()
      .click();
    await agent.getByLabel(t('quality.dispute.reason')).fill(REASON);
    await agent
      .getByRole('group', { name: t('quality.dispute.proposed') })
      .getByRole('radio', { name: /^Ja/ })
      .first()
      .check();
    await stage.shot(agent, 'sampling-5-disagree');
    await agent.getByRole('button', { name: t('quality.dispute.send', { count: 1 }) }).click();
    await agent.getByRole('heading', { name: pattern('nl', 'quality.dispute.youSaid') }).waitFor();
  });

  await report.step('the other coach takes it and changes the answer, with a reason', async () => {
    const reviewer = coaches[1] as Page;
    await reviewer.goto('/disputes');
    await reviewer.getByRole('link', { name: who }).first().waitFor();
    const { disputesOf } = await ask<{ disputesOf: { id: string }[] }>(
      reviewer,
      'query Disputes($id: ID!) { disputesOf(evaluationId: $id) { id } }',
      { id: new URL(agent.url()).pathname.split('/').at(-1) },
    );
    await reviewer.locator(`a[href="/disputes/${disputesOf.at(-1)?.id}"]`).click();
    await reviewer.getByText(REASON).waitFor();
    await reviewer.getByRole('button', { name: t('quality.review.take') }).click();
    await reviewer.getByRole('radio', { name: t('quality.review.choose.upheld') }).waitFor();
    await reviewer.keyboard.press('1');
    await reviewer.keyboard.press('c');
    await reviewer.locator('textarea:focus').waitFor();
    await reviewer.keyboard.type(WHY);
    await reviewer.keyboard.press('Control+Enter');
    await reviewer.getByText(t('quality.dispute.outcome.upheld')).first().waitFor();
    await agent.getByText(WHY).waitFor();
    const figure = agent.getByText(pattern('nl', 'quality.dispute.newFigure'));
    await figure.waitFor();
    report.say((await figure.innerText()).trim());
    await stage.shot(agent, 'sampling-6-outcome');
  });

  await report.step("the manager's figures follow, and the plan says how far every agent is", async () => {
    const after = await until(
      'other figures',
      async () => {
        const now = await figuresOf(manager, who);
        return now && changedFigures(scored, now).length > 0 ? now : null;
      },
      { within: 15_000 },
    );
    for (const line of changedFigures(scored, after)) report.say(line);
    await manager.getByRole('link', { name: PLAN }).click();
    const row = manager.getByRole('row').filter({ has: manager.getByRole('rowheader', { name: who, exact: true }) });
    await row.getByText(t('quality.sampling.ofQuota', { n: PER_AGENT, quota: PER_AGENT })).waitFor();
    await row.getByText(t('quality.sampling.ofQuota', { n: own, quota: PER_AGENT })).waitFor();
    await row.getByText(t('quality.sampling.notEnough')).waitFor();
    report.say((await row.innerText()).replace(/\s+/g, ' '));
    await stage.shot(manager, 'sampling-7-coverage');
  });
};

const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }) => `${givenName} ${familyName}`;

/** Everything well, the repeated question not applicable; the check as given. */
async function score(page: Page, interactionId: string, checked: RegExp): Promise<void> {
  await page.goto(`/queue/${interactionId}`);
  for (const point of POINTS) {
    const answer = point === SUMS ? new RegExp(`^${t('quality.score.na')}`) : point === CHECK ? checked : /^Ja/;
    const group = page.locator('[role="group"][id^="criterion-"]').filter({ hasText: point });
    await group.getByRole('radio', { name: answer }).click();
  }
  await page.getByText(t('quality.score.open', { count: 0 })).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByRole('region', { name: t('quality.send.region') }).waitFor();
}
