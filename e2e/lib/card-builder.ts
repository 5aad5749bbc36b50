import type { Page } from 'playwright-core';
import { pattern, nl as t } from './words.ts';

/** Writes a text in both languages, in the fields whose names begin with the label. */
export async function inBoth(page: Page, label: string, nl: string, en: string): Promise<void> {
  await page.getByLabel(`${label}, ${t('quality.card.build.language.nl')}`).fill(nl);
  await page.getByLabel(`${label}, ${t('quality.card.build.language.en')}`).fill(en);
}

export async function startCard(page: Page, name: { nl: string; en: string }): Promise<void> {
  await page.goto('/scorecards');
  await page.getByRole('button', { name: t('quality.card.library.new') }).click();
  await page.getByLabel(t('quality.card.new.nameNl')).fill(name.nl);
  await page.getByLabel(t('quality.card.new.nameEn')).fill(name.en);
  await page.getByRole('button', { name: t('quality.card.new.create') }).click();
  await page.getByRole('heading', { level: 1, name: name.nl }).waitFor();
}

export async function addSection(page: Page, name: string, weight: number): Promise<void> {
  await page.getByRole('button', { name: t('quality.card.build.addSection') }).click();
  await inBoth(page, t('quality.card.build.sectionName'), name, `${name} (en)`);
  await page.getByLabel(t('quality.card.build.weightOf', { name }), { exact: true }).fill(String(weight));
}

export async function addCriterion(page: Page, section: string, nl: string, en: string): Promise<void> {
  await page
    .getByRole('region', { name: section, exact: true })
    .getByRole('button', { name: t('quality.card.build.addCriterion') })
    .click();
  await inBoth(page, t('quality.card.edit.question'), nl, en);
}

/** The first version of a card that has no holes. */
export async function publishFirst(page: Page): Promise<void> {
  await page.getByText(pattern('nl', 'common.savedAt')).waitFor();
  await page.getByRole('button', { name: t('quality.card.top.publish', { number: 1 }) }).click();
  await page.getByRole('button', { name: t('quality.card.publish.do'), exact: true }).click();
  await page.getByRole('button', { name: t('quality.card.top.newVersion', { number: 2 }) }).waitFor();
}
