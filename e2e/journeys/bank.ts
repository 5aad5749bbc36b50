/// <reference lib="dom" />
import { expect } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

/** An author finds, tries, copies, tags, retires and brings back questions, writes one, and brings in others from a spreadsheet. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const { page } = await stage.visitor({ size: { width: 1280, height: 900 } });
  const mark = `reis${Date.now() % 100_000}`;
  const rows = page.locator('tbody tr');
  const drawer = page.getByRole('dialog');
  const closeDrawer = async () => {
    await drawer.getByRole('button', { name: t('learning.bank.close'), exact: true }).click();
    await drawer.waitFor({ state: 'hidden' });
  };

  await report.step('the bank is filtered by kind, and the address keeps it', async () => {
    await stage.signInAs(page, 'eva.martens@zonnedaal.example');
    await page.goto('/questions');
    await rows.first().waitFor();
    await page.getByLabel(t('learning.bank.kind'), { exact: true }).selectOption('hotMoment');
    await page.waitForURL(/kind=hotMoment/);
    await page
      .getByRole('cell', { name: t('learning.kind.hotMoment') })
      .first()
      .waitFor();
    await stage.shot(page, 'bank-1-list');
    await page.reload();
    await page
      .getByRole('cell', { name: t('learning.kind.hotMoment') })
      .first()
      .waitFor();
  });

  await report.step('a question is tried beside its words, by the line in which the moment is', async () => {
    await rows.first().getByRole('link').click();
    await drawer.getByRole('heading', { name: t('learning.bank.preview') }).waitFor();
    await drawer.locator('[title]', { hasText: ' · 0:' }).nth(1).click();
    await drawer.getByRole('button', { name: t('learning.bank.previewCheck') }).click();
    await drawer.getByText(t('learning.question.right'), { exact: true }).waitFor();
    await stage.shot(page, 'bank-2-preview');
    await closeDrawer();
  });

  await report.step('a new question of true or not is written in two languages, and made active', async () => {
    await page.goto('/questions');
    await page.getByRole('button', { name: t('learning.bank.new'), exact: true }).click();
    await page.getByRole('menuitem', { name: t('learning.kind.trueFalse') }).click();
    const label = t('learning.bank.statement');
    await drawer.getByLabel(t('learning.bank.inNl', { label })).fill(`Wie ${mark} wacht, hoort meer.`);
    await drawer.getByLabel(t('learning.bank.inEn', { label })).fill(`Who waits ${mark}, hears more.`);
    await drawer
      .getByRole('group', { name: t('learning.bank.skills') })
      .getByRole('checkbox')
      .first()
      .check();
    await drawer.getByText(t('learning.bank.ready')).waitFor();
    await drawer.getByRole('button', { name: t('learning.bank.activate'), exact: true }).click();
    await drawer.getByText(t('learning.bank.activated', { number: 1 })).waitFor();
    await stage.shot(page, 'bank-3-written');
    await closeDrawer();
  });

  await report.step('the key d makes a copy', async () => {
    await page.goto(`/questions?q=${mark}`);
    await rows.first().getByRole('link').focus();
    await page.keyboard.press('d');
    await drawer.getByText(t('learning.bank.status.draft'), { exact: true }).first().waitFor();
    await closeDrawer();
    await rows.nth(1).waitFor();
  });

  await report.step('both get a tag, are retired, and come back with undo', async () => {
    await page.getByLabel(t('learning.bank.chooseAll')).check();
    await page.getByLabel(t('learning.bank.tag'), { exact: true }).last().fill(mark);
    await page.getByRole('button', { name: t('learning.bank.tagThem') }).click();
    await rows.first().getByText(mark).last().waitFor();
    await page.getByRole('button', { name: t('learning.bank.retire'), exact: true }).click();
    await page.getByText(t('learning.bank.noneFound')).waitFor();
    const toast = page.getByRole('alert').filter({ hasText: t('learning.bank.retired', { count: 2 }) });
    await toast.getByRole('button', { name: t('common.undo') }).click();
    await rows.nth(1).waitFor();
  });

  await report.step('rows of a spreadsheet are checked one by one, and the good ones come in', async () => {
    await page.getByRole('button', { name: t('learning.bank.import'), exact: true }).click();
    const text = [
      'Soort\tVraag\tAntwoorden',
      `\tWat zegt ${mark} eerst?\t*Goedemiddag|Zeg het maar`,
      `getal\tHoe lang duurt ${mark}?\theel lang`,
    ].join('\n');
    await drawer.getByLabel(t('learning.bank.importPaste')).fill(text);
    await drawer.getByRole('button', { name: t('learning.bank.importCheck'), exact: true }).click();
    await drawer.getByText(t('learning.bank.importReport', { ready: 1, total: 2 })).waitFor();
    await drawer.getByText(t('learning.bank.import.numberUnreadable', { detail: 'heel lang' })).waitFor();
    await stage.shot(page, 'bank-4-import');
    await drawer.getByRole('button', { name: t('learning.bank.importGoodOnes', { count: 1 }) }).click();
    await drawer.getByText(t('learning.bank.importDone', { count: 1 })).waitFor();
    await drawer
      .getByRole('button', { name: t('common.close') })
      .last()
      .click();
    await page.getByRole('link', { name: `Wat zegt ${mark} eerst?` }).waitFor();
    expect((await rows.count()) === 3, `there are ${await rows.count()} questions with ${mark}`);
  });
};
