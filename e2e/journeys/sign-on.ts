import { startIdentityProvider } from '../../packages/testing/dist/identity-provider.js';
import { accountOf, FIRST_ORGANISATION } from '../lib/people.ts';
import { expect } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

const REDIRECT = /http\S+\/api\/sign-on\/\S+\/callback/;

/** An administrator connects a provider; an agent comes in through it, and somebody nobody knows does not. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const { page: admin } = await stage.visitor();
  const agent = accountOf('agent');

  const provider = await report.step('the page has the addresses to copy', async () => {
    await stage.signIn(admin, 'admin');
    await admin.goto('/admin/sign-in');
    const text = admin.getByText(t('people.rules.redirectAddress')).locator('..');
    const redirect = REDIRECT.exec((await text.textContent()) ?? '')?.[0];
    expect(redirect, 'no redirect address on the page');
    const started = await startIdentityProvider([redirect]);
    started.identities.set('fatima', { email: agent.email, email_verified: true });
    started.identities.set('nobody', { email: 'nobody@zonnedaal.example', email_verified: true });
    return started;
  });

  try {
    const saved = () => admin.getByText(t('people.rules.saved'), { exact: true }).waitFor();
    await report.step('a provider that does not answer is refused at its field; the right one is kept', async () => {
      const issuer = admin.getByLabel(t('people.rules.issuer'));
      await issuer.fill('http://127.0.0.1:9');
      await admin.getByLabel(t('people.rules.clientId')).fill(provider.clientId);
      await admin.getByLabel(t('people.rules.secret'), { exact: true }).fill(provider.clientSecret);
      await admin.getByLabel(t('people.rules.domains')).fill('zonnedaal.example');
      await admin.getByLabel(t('people.rules.enabled')).check({ force: true });
      await admin.getByRole('button', { name: t('people.rules.save') }).click();
      await admin.getByText(t('people.rules.error.providerSilent')).first().waitFor();
      await issuer.fill(provider.issuer);
      await admin.getByRole('button', { name: t('people.rules.save') }).click();
      await saved();
      await stage.shot(admin, 'sign-on-rules');
    });

    const signOn = async (login: string) => {
      const { page } = await stage.visitor();
      await page.goto('/sign-in');
      await page.getByLabel(t('people.signIn.email')).fill(agent.email);
      await page.getByRole('link', { name: t('people.signOn.door', { organisation: FIRST_ORGANISATION }) }).click();
      await page.locator('input[name=login]').fill(login);
      await page.locator('input[name=password]').fill('any');
      await page.locator('button[type=submit]').click();
      return page;
    };
    await report.step('an agent types an address, goes to the provider, and is in', async () => {
      const page = await signOn('fatima');
      await page.waitForURL((url) => url.pathname === '/today');
      await page.getByRole('heading', { level: 1, name: agent.name.split(' ')[0] ?? '' }).waitFor();
    });
    await report.step('who has no account here is told so in words', async () => {
      const page = await signOn('nobody');
      await page.waitForURL((url) => url.pathname === '/sign-in');
      await page.getByText(t('people.signOn.problem.unknownPerson')).waitFor();
      await stage.shot(page, 'sign-on-unknown');
    });
    await report.step('the administrator switches it off, and the button is gone', async () => {
      await admin.getByLabel(t('people.rules.enabled')).uncheck({ force: true });
      await admin.getByRole('button', { name: t('people.rules.save') }).click();
      await saved();
    });
  } finally {
    await provider.close();
  }
};
