/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { addCriterion, addSection, publishFirst, startCard } from '../lib/card-builder.ts';
import { expect, expectSame } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const NAME = { nl: 'Terugbelgesprek', en: 'Call back' };
const SECTIONS = ['Openen', 'Luisteren', 'Oplossen', 'Afsluiten'];
const OPENING = SECTIONS[0] as string;

const answer = (page: Page, number: number) => page.getByLabel(t('quality.card.preview.answer', { number }), { exact: true });
/** What the page says the score is, and how it worked it out. */
const sumOf = (page: Page) => page.locator('[data-sum]').innerText();

/** An author makes a card from nothing and publishes it; a coach scores a call on it. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const { page: author } = await stage.visitor({ size: { width: 1440, height: 900 } });
  const { page: coach } = await stage.visitor();

  await report.step('an author starts a card and sees that it is still empty', async () => {
    await stage.signInAs(author, 'eva.martens@zonnedaal.example');
    await startCard(author, NAME);
    await author.getByText(t('quality.card.build.empty')).waitFor();
    await author.getByText(t('quality.card.top.todo', { count: 1 })).waitFor();
  });

  await report.step(
    'two sections with weights 40 and 20 make both worked examples: 66,67 % by section, 60 % by point',
    async () => {
      for (const [index, name] of SECTIONS.slice(0, 2).entries()) await addSection(author, name, index === 0 ? 40 : 20);
      await addCriterion(author, OPENING, 'Noemt zijn naam', 'Says their name');
      await addCriterion(author, OPENING, 'Controleert wie er belt', 'Checks who is calling');
      await addCriterion(author, SECTIONS[1] as string, 'Vat samen', 'Sums up');
      for (const [number, label] of [
        [1, 'Ja'],
        [2, 'Nee'],
        [3, 'Ja'],
      ] as const)
        await answer(author, number).selectOption({ label });
      expectSame(
        (await sumOf(author)).replaceAll('\u00a0', ' '),
        '(40 × 1/2 + 20 × 1/1) ÷ (40 + 20) = 40 ÷ 60 = 66,67 %',
        'by section',
      );
      await author.getByText(t('quality.card.preview.model.weightedPoints'), { exact: true }).click();
      expectSame(
        (await sumOf(author)).replaceAll('\u00a0', ' '),
        '(40 × 1 + 20 × 1) ÷ (40 × 2 + 20 × 1) = 60 ÷ 100 = 60 %',
        'by point',
      );
      await author.getByText(t('quality.card.preview.model.weightedPercentages'), { exact: true }).click();
      await stage.shot(author, 'builder-1-worked');
    },
  );

  await report.step('four sections, a condition, a fatal and an n/a; weights are made 100 together', async () => {
    for (const name of SECTIONS.slice(2)) {
      await addSection(author, name, 30);
      await addCriterion(author, name, `Doet ${name.toLowerCase()} goed`, `${name} well done`);
    }
    await author.getByRole('button', { name: t('quality.card.build.share') }).click();
    await author.getByRole('button', { name: 'Controleert wie er belt', exact: true }).click();
    await author.getByLabel(t('quality.card.edit.fatal'), { exact: true }).selectOption('evaluation');
    await author.getByRole('button', { name: 'Vat samen', exact: true }).click();
    await author.getByRole('switch', { name: t('quality.card.edit.naAllowed') }).check({ force: true });
    await author.getByLabel(t('quality.card.edit.condition'), { exact: true }).selectOption({ index: 1 });
    // The first point was answered with "Ja", so the third is still asked; the fatal one takes the score.
    await author.getByText(pattern('nl', 'quality.card.preview.fatal.zeroEvaluation')).waitFor();
    await answer(author, 3).selectOption({ label: t('quality.card.preview.na') });
  });

  await report.step('moving with the keyboard, undo, and a hole that is named with a way to it', async () => {
    const up = author.getByRole('button', { name: t('quality.card.build.criterionUp', { number: 2 }) });
    await up.focus();
    await author.keyboard.press('Enter');
    const first = author.locator('ol > li').first();
    expect((await first.innerText()).includes('Controleert wie er belt'), 'the second point is first now');
    await author.keyboard.press('Control+z');
    expect((await first.innerText()).includes('Noemt zijn naam'), 'undo puts it back');
    await author.getByRole('button', { name: 'Noemt zijn naam', exact: true }).click();
    const english = author.getByLabel(`${t('quality.card.edit.question')}, ${t('quality.card.build.language.en')}`);
    await english.fill('');
    await author.getByRole('button', { name: t('quality.card.top.todo', { count: 1 }) }).click();
    await stage.shot(author, 'builder-2-problem');
    await author
      .getByRole('dialog')
      .getByRole('button', { name: /Noemt zijn naam/ })
      .click();
    await author.locator('input:focus[lang="en"]').waitFor();
    await author.keyboard.type('Says their name');
    await author.getByRole('button', { name: t('quality.card.top.ready') }).waitFor();
  });

  await report.step('it is saved by itself and published', async () => {
    await publishFirst(author);
    await stage.shot(author, 'builder-3-published');
  });

  await report.step('a coach chooses it for a call and sees its points', async () => {
    await stage.signIn(coach, 'coach');
    await coach.goto('/queue?view=all');
    await coach.locator('tr[data-current] a[data-row-link]').waitFor();
    // A call that was begun keeps its card: look for one that nobody opened yet.
    const calls = await coach
      .locator('a[data-row-link]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const choice = coach.getByText(NAME.nl);
    for (const call of calls) {
      await coach.goto(call);
      if (
        await choice.waitFor({ timeout: 3_000 }).then(
          () => true,
          () => false,
        )
      )
        break;
    }
    await choice.click();
    await stage.shot(coach, 'builder-4-choose');
    await coach.getByRole('button', { name: t('quality.card.choose.start') }).click();
    await coach.getByText('Noemt zijn naam').first().waitFor();
    const points = coach.locator('[role="group"][id^="criterion-"]');
    expectSame(await points.count(), 4, 'points before the condition holds');
    await points.first().getByRole('radio', { name: /^Ja/ }).click();
    await coach.getByText('Vat samen').first().waitFor();
    expectSame(await points.count(), 5, 'points after it');
  });

  await report.step('a version in use stays: the next one starts beside it, and says what is different', async () => {
    await author.getByRole('button', { name: t('quality.card.top.newVersion', { number: 2 }) }).click();
    await author.getByRole('button', { name: t('quality.card.top.publish', { number: 2 }) }).waitFor();
    await author.getByLabel(t('quality.card.build.weightOf', { name: OPENING }), { exact: true }).fill('50');
    await author.getByRole('link', { name: t('quality.card.top.versions') }).click();
    await author.getByText(`${OPENING}: gewicht`).waitFor();
    await stage.shot(author, 'builder-5-versions');
  });

  await report.step('a draft can be thrown away, and taken back', async () => {
    await author.getByRole('button', { name: t('quality.card.top.more') }).click();
    await author.getByRole('menuitem', { name: t('quality.card.discard.do') }).click();
    const dialog = author.getByRole('dialog', { name: t('quality.card.discard.title') });
    await dialog.getByText(`${OPENING}: gewicht`).waitFor();
    await stage.shot(author, 'builder-6-discard');
    await dialog.getByRole('button', { name: t('quality.card.discard.do') }).click();
    await author.getByRole('button', { name: t('quality.card.top.newVersion', { number: 2 }) }).waitFor();
    await author.getByRole('button', { name: t('common.undo') }).click();
    await author.getByRole('button', { name: t('quality.card.top.publish', { number: 2 }) }).waitFor();
    expectSame(
      await author.getByLabel(t('quality.card.build.weightOf', { name: OPENING }), { exact: true }).inputValue(),
      '50',
      'the weight that was changed',
    );
  });
};
