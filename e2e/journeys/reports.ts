/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { expect, until } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const NAME = 'Gezakt dit jaar';

/** A manager looks for evaluations, keeps the search, takes the rows along, and finds what is behind a figure. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const { page } = await stage.visitor();
  const rows = page.locator('tbody tr');
  const counted = page.getByRole('status').filter({ hasText: /\d+ beoordeling/ });
  const total = async () => Number(/\d+/.exec(await counted.first().innerText())?.[0] ?? 0);

  const failed = await report.step('manager narrows the list down; filters and order are in the address', async () => {
    await stage.signIn(page, 'manager');
    await page.goto('/evaluations');
    await rows.first().waitFor();
    const all = await until('how many there are', async () => (await total()) || null);
    await page.getByRole('button', { name: t('quality.register.moreFilters') }).click();
    await page.getByRole('combobox', { name: t('quality.register.outcome') }).selectOption('failed');
    await page.waitForURL((url) => url.searchParams.get('outcome') === 'failed');
    await until('fewer evaluations', async () => (await total()) < all);
    await page.getByRole('button', { name: t('quality.register.col.score') }).click();
    await page.waitForURL((url) => url.searchParams.get('order') === '-score');
    await page.reload();
    await rows.first().waitFor();
    await stage.shot(page, 'reports-1-list');
    return total();
  });

  await report.step('keeps it as a view, leaves, and comes back by it', async () => {
    await page.getByRole('button', { name: t('quality.queue.view.save') }).click();
    // The search of the list has a label that begins like the dialog's.
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('quality.queue.view.name')).fill(NAME);
    await dialog.getByRole('button', { name: t('common.save') }).click();
    await page.getByRole('link', { name: t('quality.register.view.all'), exact: true }).click();
    await page.waitForURL((url) => !url.searchParams.has('outcome'));
    await page.getByRole('link', { name: NAME }).click();
    await page.waitForURL((url) => url.searchParams.get('outcome') === 'failed' && url.searchParams.get('order') === '-score');
    await until('the same evaluations', async () => (await total()) === failed);
  });

  await report.step('downloads these rows, all of them, as a table for a spreadsheet', async () => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: t('quality.register.download') }).click();
    const file = await waiting;
    expect(/^beoordelingen-\d{4}-\d\d-\d\d\.csv$/.test(file.suggestedFilename()), file.suggestedFilename());
    const text = await readFile(await file.path(), 'utf8');
    const lines = text.trimEnd().split('\r\n');
    expect(text.startsWith('\uFEFF"Nummer";"Medewerker";'), text.slice(0, 60));
    expect(lines.length === failed + 1, `${lines.length - 1} rows for ${failed} evaluations`);
  });

  await report.step('opens a point of the criterion report, sees why, and stands at the call behind it', async () => {
    await page.goto('/reports?days=364&worst=true');
    await page.locator('button[aria-expanded="false"]').first().click();
    await page.waitForURL((url) => url.searchParams.has('point'));
    await page.getByRole('heading', { name: t('quality.report.behind') }).waitFor();
    await stage.shot(page, 'reports-2-point');
    await page.locator('a[href^="/evaluations/"]').first().click();
    await page.waitForURL((url) => /^\/evaluations\/[0-9a-f-]{36}$/.test(url.pathname));
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  await report.step('reads accuracy as a picture and as a table, each with its n', async () => {
    await page.goto('/reports/accuracy?days=182');
    const figure = page.locator('figure').filter({ hasText: t('quality.accuracy.class.compliance') });
    await figure.waitFor();
    await figure.getByRole('button', { name: t('common.chart.showTable') }).click();
    const cells = await figure.locator('tbody tr').first().locator('th, td').allInnerTexts();
    expect(cells.length === 5, `the table has ${cells.length} columns`);
    await stage.shot(page, 'reports-3-accuracy');
  });

  await report.step('an agent has a list of their own calls only, on a phone', async () => {
    const { page: agent } = await stage.visitor({ size: PHONE });
    await stage.signIn(agent, 'agent');
    await agent.goto('/evaluations');
    await agent.locator('tbody tr').first().waitFor();
    const names = new Set(await agent.locator('tbody tr td:first-child b').allInnerTexts());
    expect(names.size === 1, `the agent sees ${[...names].join(', ')}`);
    await agent.getByText(pattern('nl', 'quality.register.introOwn')).waitFor();
    await stage.shot(agent, 'reports-4-agent');
  });
};
