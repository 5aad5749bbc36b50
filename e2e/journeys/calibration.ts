/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { criterionAgreement } from '../../packages/domain/dist/quality/calibrations/criterion-agreement.js';
import type { ScorecardCriterion } from '../../packages/domain/dist/quality/scorecards/scorecard.js';
import { formatNumber } from '../../packages/i18n/dist/format-number.js';
import { answersWith, type CardCriterion, criteriaOf, handIn, type Round, roundOf } from '../lib/blind-round.ts';
import { ask } from '../lib/graphql.ts';
import { mailsOf } from '../lib/mail.ts';
import { accountOf, personNamed } from '../lib/people.ts';
import { expect, expectSame, until } from '../lib/report.ts';
import type { Journey, Stage } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const COACHES = ['Marieke van Dam', 'Joost Timmermans', 'Inge Dekker'] as const;
const NAME = 'Wanneer is het luisteren?';
const RULE = {
  nl: 'Vraagt de klant iets twee keer? Dan is het Voldoende, niet meer.',
  en: 'Does the customer ask something twice? Then it is Fair, not more.',
};
/** Krippendorff (2011), "Computing Krippendorff's alpha-reliability", example C: rows are evaluators, null is missing. */
const PUBLISHED = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const ORDINAL_ALPHA = 0.815;

/** Coaches score the same calls blind; then everything is side by side, with the agreement that the published formulas give. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const { page: lead } = await stage.visitor();
  const coaches: Page[] = [];

  await report.step('a manager opens a round: calls by search, three coaches, one to compare with', async () => {
    await stage.signIn(lead, 'manager');
    for (const name of COACHES) {
      const { page } = await stage.visitor();
      await stage.signInAs(page, personNamed(name).email);
      coaches.push(page);
    }
    await lead.goto('/calibration');
    await lead
      .getByRole('link', { name: t('quality.calibration.new') })
      .first()
      .click();
    await lead
      .getByRole('textbox', { name: t('quality.calibration.name') })
      .first()
      .fill(NAME);
    await lead.getByRole('searchbox').fill('verhuizing');
    await lead.waitForURL(/q=verhuizing/);
    const calls = lead.getByRole('region', { name: t('quality.calibration.which') }).getByRole('checkbox');
    await until('only calls about moving', async () => {
      const rows = await lead
        .getByRole('region', { name: t('quality.calibration.which') })
        .getByRole('listitem')
        .allInnerTexts();
      return rows.length > 1 && rows.every((row) => row.includes('Verhuizing'));
    });
    for (const place of [0, 1]) await calls.nth(place).check();
    await lead.getByText(t('quality.calibration.chosen', { count: 2 })).waitFor();
    for (const name of COACHES) await lead.getByRole('checkbox', { name }).check();
    await lead.getByRole('combobox', { name: t('quality.calibration.reference') }).click();
    await lead.getByRole('option', { name: COACHES[0] }).click();
    await stage.shot(lead, 'calibration-1-new');
    await lead.getByRole('button', { name: t('quality.calibration.start') }).click();
    await lead.getByRole('heading', { level: 1, name: NAME }).waitFor();
  });
  const id = new URL(lead.url()).pathname.split('/').at(-1) ?? '';
  const round = await roundOf(lead, id);
  const [first = '', second = ''] = round.calls.map(({ interaction }) => interaction.id);
  const scale = scaleOf(round);
  const [one, two, three] = coaches as [Page, Page, Page];

  await report.step('a coach scores the first call in the workspace, from the round', async () => {
    await one.goto(`/calibration/${id}`);
    await stage.shot(one, 'calibration-2-blind');
    await one
      .getByRole('link', { name: t('quality.calibration.score') })
      .first()
      .click();
    await one.waitForURL(/\/queue\//);
    await scoreBest(one, round);
    await stage.shot(one, 'calibration-3-workspace');
    await one.getByRole('button', { name: t('quality.score.send') }).click();
    await until('her work to arrive', async () => (await doneOf(lead, id, COACHES[0])) === 1, { within: 30_000 });
  });

  const seen: string[] = [];
  await report.step('nobody finds anything of it: not on the page and not in what the api answers', async () => {
    for (const page of [two, three, lead]) {
      page.on('response', (response) => {
        if (response.url().endsWith('/graphql'))
          void response.text().then(
            (text) => seen.push(text),
            () => undefined,
          );
      });
      await page.goto(`/calibration/${id}`);
      await page.getByText(t('quality.calibration.blindText')).waitFor();
      expectSame((await roundOf(page, id)).report, null, 'the report while it is blind');
      expect(!(await page.getByText(t('quality.calibration.points')).isVisible()), 'points are shown while it is blind');
    }
    const mine = await ask<{ evaluationForInteraction: { id: string } | null }>(
      two,
      'query ($id: ID!) { evaluationForInteraction(interactionId: $id) { id } }',
      { id: first },
    );
    expectSame(mine.evaluationForInteraction, null, 'the evaluation of a colleague');
    const own = await ask<{ evaluationForInteraction: { id: string } }>(
      one,
      'query ($id: ID!) { evaluationForInteraction(interactionId: $id) { id } }',
      { id: first },
    );
    for (const page of [two, three, lead]) {
      const foreign = await ask(page, 'query ($id: ID!) { evaluation(id: $id) { id answers { criterionId } } }', {
        id: own.evaluationForInteraction.id,
      }).then(
        () => 'read',
        () => 'not found',
      );
      expectSame(foreign, 'not found', 'asking for it by its id');
    }
    expect(seen.length > 0, 'nothing was heard of the api');
    expect(!seen.some((text) => text.includes(own.evaluationForInteraction.id)), 'an answer of the api names it');
  });

  const given: Record<string, string>[] = [];
  await report.step('the last one hands in, and the page of the manager shows all by itself', async () => {
    const points = [
      [5, 4],
      [3, 4],
      [2, 1],
    ];
    for (const [who, page] of [one, two, three].entries())
      for (const [place, call] of [first, second].entries()) {
        const answer = { [scale.id]: optionAt(scale, points[who]?.[place] ?? 0) };
        if (who === 0 && place === 0) continue;
        await handIn(page, call, answersWith(round, answer));
        if (who === 1 && place === 0) expectSame((await roundOf(two, id)).report, null, 'the report after two of three');
      }
    for (const place of [0, 1])
      given.push(Object.fromEntries(points.map((row, who) => [`coach ${who}`, optionAt(scale, row[place] ?? 0)])));
    await lead.getByRole('heading', { name: t('quality.calibration.points') }).waitFor();
  });

  await report.step('the figures are what the formulas give for these answers, with margin and n', async () => {
    await expectFigures(lead, id, scale, given);
    await stage.shot(lead, 'calibration-4-revealed');
  });

  await report.step('the manager writes down what they agreed, with a rule', async () => {
    const point = lead.locator('li[data-open]').filter({ has: lead.locator(`#point-${scale.id}`) });
    await point.getByRole('button', { name: t('quality.calibration.decide'), exact: true }).click();
    await point
      .getByRole('group', { name: t('quality.calibration.decideAnswer') })
      .getByRole('radio')
      .nth(2)
      .check();
    await point.getByRole('checkbox', { name: t('quality.calibration.withRule') }).check();
    await point.getByLabel(t('quality.calibration.ruleNl')).fill(RULE.nl);
    await point.getByLabel(t('quality.calibration.ruleEn')).fill(RULE.en);
    await stage.shot(lead, 'calibration-5-agree');
    await point.getByRole('button', { name: t('quality.calibration.save') }).click();
    await lead.getByRole('link', { name: t('quality.calibration.inDraft') }).waitFor();
    await stage.shot(lead, 'calibration-6-agreed');
    await two.getByText(RULE.nl).last().waitFor();
  });

  await report.step('the rule stands in the draft of the scorecard, for an author to publish', async () => {
    const { page: author } = await stage.visitor();
    await stage.signIn(author, 'author');
    const card = round.scorecardVersion.scorecardId;
    await author.goto(`/scorecards/${card}?at=${encodeURIComponent(scale.id)}`);
    await until('the rule in the draft', async () => {
      const fields = await author
        .locator('textarea')
        .evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
      return fields.some((text) => text.includes(RULE.nl)) || (await author.getByText(RULE.nl).first().isVisible());
    });
    await stage.shot(author, 'calibration-7-draft');
  });

  await report.step('it prints as a sheet, and a coach reads privately how strict she scores', async () => {
    await lead.emulateMedia({ media: 'print' });
    await stage.shot(lead, 'calibration-8-print');
    await lead.emulateMedia({ media: 'screen' });
    await three.goto('/calibration/severity');
    await three.getByRole('figure').waitFor();
    await stage.shot(three, 'calibration-9-severity');
  });

  await publishedExample(stage, lead, coaches);
};

/** The published data of four evaluators and twelve units, typed in as evaluations: who has no value there did not hand in. */
async function publishedExample(stage: Stage, lead: Page, coaches: readonly Page[]): Promise<void> {
  const { report } = stage;
  const { round, evaluators } = await report.step('twelve calls for four coaches, the fourth invited today', async () => {
    const fourth = await aFourthCoach(stage);
    const pages = [...coaches, fourth];
    const ids = await Promise.all(pages.map(viewerId));
    const offered = await ask<{ callsToCalibrate: { nodes: { interaction: { id: string } }[] } }>(
      lead,
      '{ callsToCalibrate(first: 12) { nodes { interaction { id } } } }',
    );
    const interactionIds = offered.callsToCalibrate.nodes.map(({ interaction }) => interaction.id);
    expectSame(interactionIds.length, 12, 'calls that nobody scored');
    const opened = await ask<{ openCalibration: { calibration?: { id: string }; code?: string } }>(
      lead,
      `mutation ($input: OpenCalibrationInput!) { openCalibration(input: $input) {
         ... on CalibrationChanged { calibration { id } } ... on CalibrationRefused { code } } }`,
      { input: { name: 'Krippendorff 2011', interactionIds, evaluatorIds: ids, idempotencyKey: crypto.randomUUID() } },
    );
    const id = opened.openCalibration.calibration?.id;
    if (!id) throw new Error(`Not opened: ${opened.openCalibration.code}`);
    return { round: await roundOf(lead, id), evaluators: pages };
  });
  const scale = scaleOf(round);

  await report.step('41 values are scored blind; the manager closes what is missing', async () => {
    const work = PUBLISHED.map(async (row, who) => {
      const page = evaluators[who];
      if (!page) throw new Error('There is no such coach.');
      for (const [place, value] of row.entries()) {
        const call = round.calls[place]?.interaction.id ?? '';
        if (value !== null) await handIn(page, call, answersWith(round, { [scale.id]: optionAt(scale, value) }));
      }
    });
    await Promise.all(work);
    await lead.goto(`/calibration/${round.id}`);
    await lead.getByRole('button', { name: t('quality.calibration.close') }).click();
    await lead
      .getByRole('dialog')
      .getByRole('button', { name: t('quality.calibration.closeDo') })
      .click();
    await lead.getByRole('heading', { name: t('quality.calibration.points') }).waitFor();
  });

  await report.step(`the page says ${ORDINAL_ALPHA}, as published`, async () => {
    const given = round.calls.map((_, place) =>
      Object.fromEntries(
        PUBLISHED.flatMap((row, who) => {
          const value = row[place] ?? null;
          return value === null ? [] : [[`coach ${who}`, optionAt(scale, value)]];
        }),
      ),
    );
    await expectFigures(lead, round.id, scale, given);
    await lead
      .locator('li[data-open]')
      .getByText(formatNumber('nl', ORDINAL_ALPHA, 3))
      .first()
      .waitFor();
    await stage.shot(lead, 'calibration-10-published');
  });
}

/** 1 is the option with the fewest points. */
const optionAt = ({ options }: CardCriterion, value: number): string =>
  options.toSorted((one, other) => one.points - other.points)[value - 1]?.id ?? '';

/** The first scale of five on the demo's card. */
function scaleOf(round: Round): CardCriterion {
  const scale = criteriaOf(round).find(({ type, options }) => type === 'scale' && options.length === 5);
  if (!scale) throw new Error('The card has no scale of five.');
  return scale;
}

const viewerId = async (page: Page): Promise<string> =>
  (await ask<{ viewer: { person: { id: string } } }>(page, '{ viewer { person { id } } }')).viewer.person.id;

async function doneOf(page: Page, id: string, name: string): Promise<number | undefined> {
  const { evaluators } = await roundOf(page, id);
  return evaluators.find(({ person }) => name.endsWith(person.familyName))?.done;
}

/** Opens the point on the page and compares both figures and their margins with the domain's own function. */
async function expectFigures(page: Page, id: string, scale: CardCriterion, given: readonly Record<string, string>[]) {
  const units = given.map((call) =>
    Object.fromEntries(Object.entries(call).map(([evaluatorId, optionId]) => [evaluatorId, { optionId }])),
  );
  const wanted = criterionAgreement(scale as unknown as ScorecardCriterion, units, `${id} ${scale.id}`);
  if (!wanted) throw new Error('There is no agreement to compute.');
  const button = page.locator(`#point-${scale.id}`);
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  const figures = page.locator('li[data-open]').getByRole('region', { name: t('quality.calibration.figures') });
  await figures.waitFor();
  const text = await figures.innerText();
  for (const { value, interval, units: n, ratings } of [wanted.alpha, wanted.ac1]) {
    if (value === null) throw new Error('The example has a figure.');
    const words = [formatNumber('nl', value, 3), t('quality.calibration.n', { units: n, ratings })];
    if (interval)
      words.push(
        t('quality.calibration.interval', {
          low: formatNumber('nl', interval.low, 3),
          high: formatNumber('nl', interval.high, 3),
        }),
      );
    for (const each of words) expect(text.includes(each), `the page does not say "${each}": ${text}`);
  }
}

/** The best answer everywhere: the card asks for no words about those. What appears by a condition is found in the next round. */
async function scoreBest(page: Page, round: Round): Promise<void> {
  const open = page.getByText(t('quality.score.open', { count: 0 }));
  await page.locator('[role="group"][id^="criterion-"]').first().waitFor();
  await until(
    'nothing open',
    async () => {
      for (const criterion of criteriaOf(round)) await answerBest(page.locator(`[id="criterion-${criterion.id}"]`), criterion);
      return open.isVisible();
    },
    { within: 45_000 },
  );
}

async function answerBest(row: Locator, { type, options }: CardCriterion): Promise<void> {
  if (!(await row.isVisible())) return;
  const best = Math.max(...options.map(({ points }) => points));
  for (const [place, { points }] of options.entries()) {
    if (type !== 'checklist' && points < best) continue;
    const button = row.getByRole(type === 'checklist' ? 'checkbox' : 'radio').nth(place);
    if ((await button.getAttribute('aria-checked')) !== 'true') await button.press('Enter');
  }
}

/** The demo's first team has three coaches. The administrator invites one more, who comes in by the mail. */
async function aFourthCoach(stage: Stage): Promise<Page> {
  const { page: admin } = await stage.visitor();
  await stage.signIn(admin, 'admin');
  const { teams } = await ask<{ teams: { id: string; name: string }[] }>(admin, '{ teams { id name } }');
  const teamId = teams.find(({ name }) => name === 'Team Noord')?.id;
  const email = 'karel.vierde@zonnedaal.example';
  const input = { email, givenName: 'Karel', familyName: 'Vierde', language: 'nl', roles: ['coach'], teamId };
  await ask(admin, 'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { __typename } }', { input });
  const link = await until(
    'the invitation',
    async () => {
      const mail = (await mailsOf(stage.product)).find(({ recipients }) => recipients.includes(email));
      return mail && /\/invitation#(\S+)/.exec(mail.text)?.[1];
    },
    { within: 30_000 },
  );
  const { page } = await stage.visitor();
  await page.goto('/sign-in');
  const { password } = accountOf('agent');
  await ask(
    page,
    'mutation ($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { __typename } }',
    {
      token: link,
      password,
    },
  );
  await page.goto('/calibration');
  await page.getByRole('heading', { level: 1, name: pattern('nl', 'quality.calibration.title') }).waitFor();
  return page;
}
