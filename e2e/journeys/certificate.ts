/// <reference lib="dom" />
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { people } from '../../apps/cli/dist/demo/content/organisations.js';
import { inBoth, publishCourse } from '../lib/author-course.ts';
import { ask } from '../lib/graphql.ts';
import { expect, expectSame } from '../lib/report.ts';
import { type Journey, PHONE, type Stage } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const COURSE = 'Veilig omgaan met gegevens van klanten';
/** Somebody of the manager's team whom no other journey is. */
const agent = people.filter(
  ({ roles, memberships, organisation }) =>
    organisation === 'zonnedaal' &&
    roles.includes('agent') &&
    memberships.some(({ team, untilDaysAgo }) => team === 'noord' && untilDaysAgo === undefined),
)[4];
const NAME = `${agent?.givenName} ${agent?.familyName}`;
const ABILITIES = [
  'Stelt eerst vast met wie er wordt gesproken.',
  'Noemt alleen gegevens die nodig zijn.',
  'Weet wat te doen als het misgaat.',
];

/** An agent finishes a course on a phone, has a certificate that anybody can check, and prints it. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const author = (await stage.visitor()).page;

  await report.step('an author makes a course that certifies for a year', async () => {
    await stage.signIn(author, 'author');
    const courseId = await publishCourse(author, COURSE, [textStep]);
    const settings = {
      target: { kind: 'course', id: courseId },
      active: true,
      abilities: ABILITIES.map(inBoth),
      minRightRatio: null,
      recurrence: { method: 'expiry', activeMonths: 12, windowMonths: 1, minActiveMonths: 1 },
      version: 0,
    };
    const saved = await ask<{ saveCertification: { __typename: string } }>(
      author,
      'mutation($input: SaveCertificationInput!) { saveCertification(input: $input) { __typename } }',
      { input: settings },
    );
    expectSame(saved.saveCertification.__typename, 'CertificationSaved', 'the certification');
  });

  await report.step('a manager assigns it from the page of the course in three clicks: open, choose, give', async () => {
    const { page: manager } = await stage.visitor();
    await stage.signIn(manager, 'manager');
    await manager.goto('/learn');
    await manager.getByRole('link', { name: new RegExp(COURSE) }).click();
    await manager.getByRole('link', { name: t('learning.assign.give') }).click();
    await manager.getByRole('option', { name: /Noord/ }).waitFor();
    await stage.shot(manager, 'certificate-1-assign');
    await manager.getByRole('option', { name: /Noord/ }).click();
    await manager.getByRole('button', { name: t('learning.assign.submit') }).click();
    await manager.getByText(/^Aan \d+ mensen gegeven/).waitFor();
  });

  const { page: phone } = await stage.visitor({ size: PHONE });
  await report.step('the agent finishes it on a phone, and the last page leads to the certificate', async () => {
    await stage.signInAs(phone, agent?.email ?? '');
    await phone.goto('/learn');
    await phone.getByRole('link', { name: new RegExp(COURSE) }).click();
    await phone
      .getByRole('button', { name: t('learning.course.resume') })
      .or(phone.getByRole('link', { name: t('learning.course.resume') }))
      .click();
    await phone.getByRole('heading', { level: 1, name: 'Vraag eerst' }).waitFor();
    await phone.getByRole('button', { name: t('learning.player.finish') }).click();
    await phone.getByRole('heading', { level: 1, name: t('learning.done.can') }).waitFor();
    await stage.shot(phone, 'certificate-2-done');
    await phone.getByRole('link', { name: t('learning.done.certificate') }).click();
    await phone.waitForURL(/\/certificates\/[0-9a-f-]{36}$/);
  });

  const { code, number } = await report.step('it says who, what, its number and until when', async () => {
    const [row] = await product.query<{ number: string; code: string; until: Date }>(
      `SELECT c.number, c.code, c.expires_on AS until FROM certificate c JOIN person p ON p.org_id = c.org_id AND p.id = c.person_id
        WHERE p.email = $1 AND c.title->>'nl' = $2`,
      [agent?.email, COURSE],
    );
    expect(row, 'there is no certificate in the database');
    const sheet = phone.getByRole('article');
    await sheet.getByRole('heading', { level: 1, name: NAME }).waitFor();
    for (const words of [COURSE, ...ABILITIES, row.number, shown(row.code)]) await sheet.getByText(words).first().waitFor();
    await sheet.getByText(pattern('nl', 'learning.certificate.validUntil')).waitFor();
    await fitsAcross(phone);
    await stage.shot(phone, 'certificate-3-phone');
    return row;
  });

  await report.step('anybody can check it, and a code that is wrong is told from one that is right', async () => {
    const { page: stranger } = await stage.visitor({ size: PHONE });
    await stranger.goto(`/c/${shown(code)}`);
    await stranger.getByText(t('learning.verify.real')).waitFor();
    await stranger.getByText(number, { exact: true }).waitFor();
    const initials = `${NAME[0]}.`;
    expect(!(await stranger.getByText(NAME).isVisible()), 'a stranger reads the whole name');
    await stranger.getByText(initials).first().waitFor();
    await stage.shot(stranger, 'certificate-4-check');
    await stranger.getByLabel(t('learning.verify.code')).fill(`${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`);
    await stranger.getByRole('button', { name: t('learning.verify.check') }).click();
    await stranger.getByText(t('learning.verify.unknown')).waitFor();
    await fitsAcross(stranger);
    await stage.shot(stranger, 'certificate-5-wrong');
  });

  await report.step('it is one sheet of paper, with everything on it', async () => {
    const { page: desk } = await stage.visitor({ state: await phone.context().storageState() });
    await desk.goto(new URL(phone.url()).pathname);
    await desk.getByRole('article').waitFor();
    await stage.shot(desk, 'certificate-6-desk');
    const pdf = await desk.pdf({ preferCSSPageSize: true, printBackground: true });
    expectSame(pagesIn(pdf), 1, 'pages of the PDF');
    await writeFile(join(stage.shots, 'certificate-7.pdf'), pdf);
    await desk.emulateMedia({ media: 'print' });
    await desk.setViewportSize({ width: 1123, height: 794 });
    await insideTheSheet(desk);
    await stage.shot(desk, 'certificate-7-paper');
  });

  await report.step('a long name and five abilities stay on the sheet', () => longest(stage, code, phone));
};

const textStep = {
  kind: 'text',
  id: 's-1',
  title: inBoth('Vraag eerst'),
  body: inBothBodies('Vraag eerst met wie je spreekt. Noem daarna pas gegevens.'),
};
function inBothBodies(words: string) {
  const body = [{ type: 'paragraph', text: [{ text: words }] }];
  return { nl: body, en: body };
}
const shown = (code: string) => code.match(/.{4}/g)?.join('-') ?? '';

/** A page object of a PDF says so in plain words, unless it is compressed; Chromium's are not. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

async function fitsAcross(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide <= 0, `the page scrolls ${wide} px sideways`);
}

/** No words outside the sheet, and none over others. */
async function insideTheSheet(page: Page): Promise<void> {
  const wrong = await page.evaluate(() => {
    const sheet = document.querySelector('article');
    if (!sheet) return ['no sheet'];
    const outer = sheet.getBoundingClientRect();
    const boxes = [...sheet.querySelectorAll('h1, h2, li, p, div:has(> span)')]
      .filter((element) => !element.querySelector('h1'))
      .map((element) => ({
        words: element.textContent ?? '',
        box: element.getBoundingClientRect(),
      }));
    const outside = boxes.filter(({ box }) => box.left < outer.left || box.right > outer.right || box.bottom > outer.bottom);
    const over = boxes.filter(({ box }, index) =>
      boxes.some(
        (other, at) =>
          at < index &&
          box.left < other.box.right - 1 &&
          other.box.left < box.right - 1 &&
          box.top < other.box.bottom - 1 &&
          other.box.top < box.bottom - 1,
      ),
    );
    return [...outside, ...over].map(({ words }) => words);
  });
  expectSame(wrong, [], 'words outside the sheet or over others');
}

/** The same certificate for the longest that people have: behind the product's back, and put back. */
async function longest(stage: Stage, code: string, phone: Page): Promise<void> {
  const { product } = stage;
  const { givenName = '', familyName = '', email = '' } = agent ?? {};
  const rename = (given: string, family: string) =>
    product.query('UPDATE person SET given_name = $2, family_name = $3 WHERE email = $1', [email, given, family]);
  const abilities = [
    ...ABILITIES,
    'Legt uit waarom er iets gevraagd wordt, in woorden die de klant gebruikt.',
    'Meldt een fout binnen een uur.',
  ];
  const { page: desk } = await stage.visitor({ state: await phone.context().storageState() });
  try {
    await rename('Maria-Magdalena', 'van den Heuvel-Oude Luttikhuis');
    await product.query('UPDATE certificate SET abilities = $2 WHERE code = $1', [code, JSON.stringify(abilities.map(inBoth))]);
    await desk.goto(new URL(phone.url()).pathname);
    await desk.getByRole('heading', { level: 1, name: /Luttikhuis/ }).waitFor();
    await desk.emulateMedia({ media: 'print' });
    await desk.setViewportSize({ width: 1123, height: 794 });
    await stage.shot(desk, 'certificate-8-longest');
    await insideTheSheet(desk);
  } finally {
    await rename(givenName, familyName);
  }
}
