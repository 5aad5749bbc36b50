import { mailsOf } from '../lib/mail.ts';
import { expect, expectSame, seconds, until } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

const NEW = { givenName: 'Wietske', familyName: 'van der Veen', email: 'wietske.vanderveen@zonnedaal.example' };
const NAME = `${NEW.givenName} ${NEW.familyName}`;
const PASSWORD = 'een rustig paard in de wei';
const OUT_WITHIN_MS = 15_000;

/** Five rows as they come from a spreadsheet: semicolons, BOM, Dutch names; three of them are wrong. */
const LIST = [
  '\uFEFFvoornaam;achternaam;e-mail;team;rol',
  "Jörgen;'t Hart;jorgen.thart@zonnedaal.example;Team Noord;agent",
  'Çağla;van den Berg;cagla.vandenberg@zonnedaal.example;Team Zuid;agent',
  'Piet;;piet@zonnedaal.example;Team Noord;agent',
  'Anna;Smit;anna.smit(at)zonnedaal.example;Team Noord;agent',
  'Kees;Bos;kees.bos@zonnedaal.example;Team Noord;directeur',
].join('\r\n');

/** An administrator invites, imports and switches somebody off. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const { page } = await stage.visitor();
  const { page: theirs } = await stage.visitor();

  await report.step('admin invites a person by mail', async () => {
    await stage.signIn(page, 'admin');
    await page.goto('/admin/people');
    await page.getByRole('button', { name: t('people.admin.invite') }).click();
    const dialog = page.getByRole('dialog', { name: t('people.invite.title') });
    await dialog.getByLabel(t('people.firstRun.givenName')).fill(NEW.givenName);
    await dialog.getByLabel(t('people.firstRun.familyName')).fill(NEW.familyName);
    await dialog.getByLabel(t('people.invite.email'), { exact: true }).fill(NEW.email);
    await dialog.getByLabel(t('people.invite.team'), { exact: true }).selectOption({ label: 'Team Noord' });
    await dialog.getByRole('button', { name: t('people.invite.submit') }).click();
    await page.getByRole('row', { name: NAME }).waitFor();
    await stage.shot(page, 'admin-people');
  });

  const link = await report.step('the mail comes with a link', async () => {
    const mail = await until('the invitation', async () =>
      (await mailsOf(product)).find(({ recipients }) => recipients.includes(NEW.email)),
    );
    expect(mail.subject === t('messaging.invitation.subject'), `subject is "${mail.subject}"`);
    const found = /http\S+\/invitation#\S+/.exec(mail.text)?.[0];
    expect(found, `no link in:\n${mail.text}`);
    return found;
  });

  await report.step('the invited person chooses a password and is in', async () => {
    await theirs.goto(link);
    await theirs.getByLabel(t('people.firstRun.password'), { exact: true }).fill(PASSWORD);
    await theirs.getByRole('button', { name: t('people.invitation.submit') }).click();
    await theirs.waitForURL((url) => url.pathname === '/today');
    await theirs.getByRole('heading', { level: 1, name: NEW.givenName }).waitFor();
  });

  await report.step('signs out, and signs in with that password', async () => {
    await theirs.getByRole('button', { name: NAME }).click();
    await theirs.getByRole('button', { name: t('common.signOut') }).click();
    await theirs.waitForURL((url) => url.pathname === '/sign-in');
    await theirs.getByLabel(t('people.signIn.email')).fill(NEW.email);
    await theirs.getByLabel(t('people.signIn.password'), { exact: true }).fill(PASSWORD);
    await theirs.getByRole('button', { name: t('people.signIn.submit') }).click();
    await theirs.waitForURL((url) => url.pathname === '/today');
  });

  await report.step('the invitation works once', async () => {
    const { context, page: again } = await stage.visitor();
    await again.goto(link);
    await again.getByLabel(t('people.firstRun.password'), { exact: true }).fill(PASSWORD);
    await again.getByRole('button', { name: t('people.invitation.submit') }).click();
    await again.getByText(t('people.error.invitationNotValid')).waitFor();
    await context.close();
  });

  await report.step('a list is tried first: two rows are ready, three are wrong and say why', async () => {
    await page.goto('/admin/import');
    const file = { name: 'personeel.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };
    await page.getByLabel(t('people.import.file.label')).setInputFiles(file);
    await page.getByText(t('people.import.check.ready', { count: 2 })).waitFor();
    await page.getByText(t('people.import.check.problems', { count: 3 })).waitFor();
    const table = page.getByRole('table', { name: t('people.import.step.check') });
    for (const why of ['people.import.nameMissing', 'people.import.emailWrong', 'people.import.roleUnknown'] as const)
      await table.getByRole('cell', { name: t(why) }).waitFor();
    await stage.shot(page, 'admin-import');
    expect(
      (await mailsOf(product)).every(({ recipients }) => !recipients.join().includes('jorgen')),
      'a dry run sent mail',
    );
  });

  await report.step('switched off: the page they have open says within seconds that they are signed out', async () => {
    await theirs.getByRole('heading', { level: 1, name: NEW.givenName }).waitFor();
    await page.goto(`/admin/people?q=${NEW.familyName.replaceAll(' ', '+')}`);
    await page.getByRole('button', { name: t('people.admin.deactivateName', { name: NAME }) }).click();
    const since = performance.now();
    await theirs.getByRole('heading', { level: 1, name: t('people.signIn.endedTitle') }).waitFor({ timeout: OUT_WITHIN_MS });
    await theirs.getByText(t('people.signIn.endedText')).waitFor();
    report.say(`signed out ${seconds(since)} after the press`);
    expectSame(await theirs.getByText(NAME).count(), 0, 'their name on the screen');
    await stage.shot(theirs, 'admin-signed-out');
  });

  await report.step('and cannot sign in any more', async () => {
    await theirs.getByLabel(t('people.signIn.email')).fill(NEW.email);
    await theirs.getByLabel(t('people.signIn.password'), { exact: true }).fill(PASSWORD);
    await theirs.getByRole('button', { name: t('people.signIn.submit') }).click();
    await theirs.getByText(t('people.error.wrongCredentials')).waitFor();
  });
};
