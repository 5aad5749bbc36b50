import { expect, expectSame, until } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { nl, pattern } from '../lib/words.ts';

const CLOCK = {
  name: 'klok.svg',
  mimeType: 'image/svg+xml',
  buffer: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><circle cx="40" cy="40" r="36"/><path d="M40 12v28h24" stroke="#fff"/></svg>',
  ),
};

/** An author makes a course from nothing, in both languages, and publishes it; an agent takes it on a phone. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const title = `Terugbellen ${Date.now().toString(36)}`;
  const { page } = await stage.visitor({ size: { width: 1440, height: 900 } });
  /** Steps done and right answers of whoever took this course. */
  const onTheServer = async () => {
    const [row] = await product.query<{ steps: number; answers: number }>(
      `SELECT coalesce(max(a.done_steps), 0)::int AS steps,
              (SELECT count(*)::int FROM response r WHERE r.org_id = a.org_id AND r.assignment_id = a.id) AS answers
         FROM assignment a JOIN course c ON c.org_id = a.org_id AND c.id = a.course_id WHERE c.id = $1 GROUP BY a.org_id, a.id`,
      [courseId],
    );
    return row ?? { steps: 0, answers: 0 };
  };
  let courseId = '';
  const alt = page.getByLabel(nl('learning.studio.image.alt'));
  const place = (field: string) => page.locator(`[data-place$="${field}"]`).first();

  await report.step('an author begins a course from nothing', async () => {
    await stage.signIn(page, 'author');
    await page.goto('/courses');
    await page
      .getByRole('button', { name: nl('learning.studio.list.new') })
      .first()
      .click();
    await page.getByLabel(nl('learning.studio.new.nl')).fill(title);
    await page.getByLabel(nl('learning.studio.new.en')).fill(`${title} (English)`);
    await page.getByRole('button', { name: nl('learning.studio.new.create') }).click();
    await page.getByRole('button', { name: nl('learning.studio.start.do') }).click();
  });

  await report.step('writes what the module is for, and the text in both languages', async () => {
    await place('.title.nl').fill('Beloof alleen wat kan');
    await place('.title.en').fill('Promise only what you can');
    await place('.objective.nl').fill('Je zegt wanneer je terugbelt.');
    await place('.objective.en').fill('You say when you call back.');
    await page.getByLabel(nl('learning.studio.settings.skills')).selectOption({ index: 1 });
    await page.getByRole('button', { name: /1 · / }).click();
    await place('.title.nl').fill('Zeg een tijd');
    await place('.title.en').fill('Say a time');
    const dutch = page.getByRole('textbox', { name: nl('learning.studio.text.label.nl') });
    await dutch.click();
    await page.keyboard.type('/kop');
    await page
      .getByRole('option', { name: nl('learning.studio.block.heading'), exact: false })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Een tijd helpt');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Zeg wanneer je belt. De klant weet dan waar hij aan toe is.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/afb');
    await page
      .getByRole('option', { name: nl('learning.studio.block.image'), exact: false })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').locator('input[type=file]').setInputFiles(CLOCK);
    await alt.first().fill('Een klok op drie uur');
    await page.getByRole('textbox', { name: nl('learning.studio.text.label.en') }).click();
    await page.keyboard.type('Say when you call. Then the customer knows what to expect.');
    await page.getByRole('button', { name: nl('learning.studio.missing.copy.nl') }).waitFor();
    await stage.shot(page, 'studio-text');
    await page.getByRole('button', { name: nl('learning.studio.missing.copy.nl') }).click();
    await alt.nth(1).waitFor();
  });

  await report.step('and finds it as it was when the page is opened again', async () => {
    await page.getByText(pattern('nl', 'common.savedAt')).waitFor();
    await page.reload();
    await alt.nth(1).waitFor();
    expectSame(await alt.first().inputValue(), 'Een klok op drie uur', 'the words of the picture');
  });

  await report.step('adds a question behind it from the menu behind the slash', async () => {
    await page.getByRole('textbox', { name: nl('learning.studio.text.label.nl') }).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/vraag');
    await page.keyboard.press('Enter');
    await place('.prompt.nl').waitFor();
    await place('.title.nl').fill('Vraag');
    await place('.title.en').fill('Question');
    await place('.prompt.nl').fill('Wat zeg je?');
    await place('.prompt.en').fill('What do you say?');
    const options = { nl: page.locator('[data-place$=".option.nl"]'), en: page.locator('[data-place$=".option.en"]') };
    await options.nl.nth(0).fill('Ik bel je om drie uur.');
    await options.en.nth(0).fill('I will call you at three.');
    await options.nl.nth(1).fill('We bellen snel.');
    await options.en.nth(1).fill('We will call soon.');
    await page.getByLabel(nl('learning.studio.question.right', { letter: 'A' })).check();
    await page.getByLabel(nl('learning.studio.settings.skills')).selectOption({ index: 1 });
  });

  await report.step('adds a quiz of the bank and a conversation to practise', async () => {
    const add = async (kind: 'quiz' | 'dialogue', dutch: string, english: string) => {
      await page.getByRole('button', { name: nl('learning.studio.outline.addStep') }).click();
      await page.getByRole('menuitem', { name: nl(`learning.studio.kind.${kind}`) }).click();
      await place('.title.nl').fill(dutch);
      await place('.title.en').fill(english);
    };
    await add('quiz', 'Wat weet je nog?', 'What do you remember?');
    await page.getByText(nl('learning.studio.quiz.empty')).waitFor();
    await page.getByRole('button', { name: nl('learning.studio.quiz.choose') }).click();
    const picker = page.getByRole('dialog');
    for (const n of [0, 1]) await picker.getByRole('checkbox').nth(n).check();
    await stage.shot(page, 'studio-quiz-picker');
    await picker.getByRole('button', { name: nl('learning.studio.quiz.add', { count: 2 }) }).click();
    await picker.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: nl('learning.studio.quiz.addDraw') }).click();
    await page.getByText(nl('learning.studio.quiz.fromWhat')).waitFor();
    await page.getByLabel(nl('learning.studio.quiz.ofSkills')).selectOption({ index: 1 });
    await page.getByLabel(nl('learning.studio.quiz.howMany')).fill('2');
    await page
      .getByText(nl('learning.studio.quiz.enough', { count: 9 }).replace(/9.*/, ''))
      .first()
      .waitFor();
    await page.getByLabel(nl('learning.studio.quiz.limitTries')).check();
    await stage.shot(page, 'studio-quiz');
    await add('dialogue', 'Oefen het', 'Practise it');
    await page.locator('[data-place$=".dialogue"] li button').first().click();
    await page.getByRole('button', { name: nl('learning.studio.choice.other') }).waitFor();
    await stage.shot(page, 'studio-dialogue');
    await page.getByRole('button', { name: /2 · / }).click();
    await place('.prompt.nl').waitFor();
  });

  await report.step('sees it as a learner on a phone, and publishes it', async () => {
    await page.getByRole('button', { name: nl('learning.studio.preview.phone') }).click();
    const phone = page.frameLocator('iframe');
    await phone.getByRole('heading', { name: 'Wat zeg je?' }).waitFor();
    await stage.shot(page, 'studio-preview');
    await page.getByRole('button', { name: nl('learning.studio.preview.phone') }).click();
    await page.getByRole('button', { name: nl('learning.studio.publish', { number: 1 }) }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: nl('learning.studio.publishing.do'), exact: true })
      .click();
    await page.getByRole('button', { name: nl('learning.studio.publish', { number: 2 }) }).waitFor();
  });

  await report.step('says what finishing it is worth, and puts it in a path', async () => {
    const address = new URL(page.url());
    courseId = address.pathname.split('/').at(-1) ?? '';
    await page.getByRole('button', { name: nl('learning.studio.outline.course') }).click();
    await page.getByRole('button', { name: nl('learning.certification.set') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(nl('learning.certification.active')).check();
    await dialog.getByLabel(nl('learning.certification.method')).selectOption('expiry');
    await dialog.getByText(/\d{4}/).first().waitFor();
    await stage.shot(page, 'certification');
    await dialog.getByRole('button', { name: nl('common.save') }).click();
    await page.getByText(nl('learning.certification.forMonths', { months: 12 })).waitFor();
    await page.goto(`${address.pathname}/report`);
    await page.getByRole('heading', { name: nl('learning.report.questions') }).waitFor();
    await page.goto('/paths');
    await page
      .getByRole('button', { name: nl('learning.paths.new') })
      .first()
      .click();
    await page.getByLabel(nl('learning.studio.new.nl')).fill(`Pad ${title}`);
    await page.getByLabel(nl('learning.studio.new.en')).fill(`Path ${title}`);
    await page.getByRole('button', { name: nl('learning.paths.create') }).click();
    await page.getByLabel(nl('learning.studio.list.search')).fill(title);
    await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    await page.getByLabel(nl('learning.paths.required')).waitFor();
    await stage.shot(page, 'path');
    await page.getByRole('button', { name: nl('learning.studio.publish', { number: 1 }) }).click();
    await page.getByText(nl('learning.paths.published', { number: 1 })).waitFor();
  });

  await report.step('an agent takes it at 390 px, and the connection goes away twice', async () => {
    const { context, page: phone } = await stage.visitor({ size: PHONE });
    await stage.signIn(phone, 'agent');
    await phone.goto('/learn');
    await phone.getByRole('link', { name: new RegExp(title) }).click();
    await phone.getByRole('button', { name: nl('learning.course.start') }).click();
    await phone.getByRole('heading', { name: 'Zeg een tijd' }).waitFor();
    await phone.getByText('Een tijd helpt').waitFor();
    await stage.shot(phone, 'studio-learner');
    await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

    await stage.cutOff(context);
    await phone.getByRole('button', { name: nl('learning.player.next') }).click();
    await phone.getByRole('heading', { name: 'Wat zeg je?' }).waitFor();
    await phone.reload();
    await phone.getByRole('heading', { name: 'Wat zeg je?' }).waitFor();
    await stage.connect(context);
    await until('the text is done on the server', async () => (await onTheServer()).steps === 1);

    await stage.cutOff(context);
    await phone.getByRole('radio', { name: /drie uur/ }).check({ force: true });
    await phone.getByRole('radio', { name: nl('common.certainty.sure') }).check({ force: true });
    await phone.getByRole('button', { name: nl('learning.question.check') }).click();
    await phone.getByRole('heading', { name: nl('common.offline.kept') }).waitFor();
    expectSame((await onTheServer()).answers, 0, 'answers on the server without a connection');
    await stage.shot(phone, 'studio-learner-offline');
    await stage.connect(context);
    await until('the answer is on the server, once', async () => (await onTheServer()).answers === 1);
    await phone
      .getByRole('button', { name: nl('learning.player.next') })
      .last()
      .click();
    await phone.getByRole('heading', { name: 'Wat weet je nog?' }).waitFor();
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide <= 0, `the page scrolls ${wide} px sideways`);
  });
};
