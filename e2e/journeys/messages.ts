/// <reference lib="dom" />
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ask } from '../lib/graphql.ts';
import { mailsOf } from '../lib/mail.ts';
import { accountOf, personNamed } from '../lib/people.ts';
import { expect, expectSame, until } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

/** Nobody else's journey needs them. */
const UNREACHABLE = personNamed('Anouk Willems');
const SEEN_WITHIN_MS = 8_000;
const fromBackend = createRequire(new URL('../../packages/backend/package.json', import.meta.url));
const { default: ical } = (await import(pathToFileURL(fromBackend.resolve('node-ical')).href)) as {
  default: { sync: { parseICS(text: string): Record<string, { type?: string; uid?: string; status?: string }> } };
};

/** From what one person does to the inbox of another; what they choose about it; and what an administrator sees of mail. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const { page: coach } = await stage.visitor();
  const { page: agent } = await stage.visitor({ size: PHONE });
  const agentMail = accountOf('agent').email;
  await stage.signIn(coach, 'coach');
  await stage.signIn(agent, 'agent');
  const agentId = (await ask<{ viewer: { person: { id: string } } }>(agent, '{ viewer { person { id } } }')).viewer.person.id;
  const bell = agent.locator('a[href="/messages"]:visible').first();
  const unread = () => ask<{ n: number }>(agent, '{ n: unreadMessageCount }').then(({ n }) => n);
  const subjectsSince = async (since: number) =>
    (await mailsOf(product))
      .filter((mail) => mail.recipients.includes(agentMail) && new Date(mail.receivedAt).getTime() >= since)
      .map((mail) => mail.subject);
  let day = 0;
  /** A talk so many days ahead, at an hour at which nobody has one. @returns its id */
  const plan = async () => {
    day += 1;
    const at = new Date(Date.now() + (40 + day) * 86_400_000).toISOString().slice(0, 10);
    const input = {
      agentId,
      startsAtLocal: `${at}T17:${String(10 + day)}`,
      timeZone: 'Europe/Amsterdam',
      durationMinutes: 15,
      place: '',
      agenda: [],
    };
    const { planSession } = await ask<{ planSession: { __typename: string; session?: { id: string } } }>(
      coach,
      'mutation ($input: PlanSessionInput!) { planSession(input: $input) { __typename ... on SessionChanged { session { id } } } }',
      { input },
    );
    if (!planSession.session) throw new Error(`not planned: ${planSession.__typename}`);
    return planSession.session.id;
  };

  const first = await report.step('the coach plans a talk: the count on the agent’s screen goes up by itself', async () => {
    await agent.goto('/messages');
    await bell.waitFor();
    const before = await unread();
    const words = t('messaging.inbox.unread', { count: before + 1 });
    const since = performance.now();
    const sessionId = await plan();
    await until('the count', async () => (await bell.innerText()).includes(words), { within: SEEN_WITHIN_MS });
    report.say(`seen ${Math.round(performance.now() - since)} ms after it was planned`);
    await agent.locator(`a[href="/coaching/${sessionId}"]`).waitFor();
    await stage.shot(agent, 'messages-1-arrived');
    return sessionId;
  });

  await report.step('opening it leads to the talk, and it is read', async () => {
    const before = await unread();
    await agent.locator(`a[href="/coaching/${first}"]`).first().click();
    await agent.waitForURL(`**/coaching/${first}`);
    await until('one less', async () => (await unread()) === before - 1);
  });

  await report.step('marks all as read, and takes it back', async () => {
    const already = await unread();
    await plan();
    await until('a new one', async () => (await unread()) > already);
    const before = await unread();
    await agent.goto('/messages');
    await agent.getByRole('button', { name: t('messaging.inbox.readAll') }).click();
    await until('nothing unread', async () => (await unread()) === 0);
    await agent.getByRole('button', { name: t('common.undo') }).click();
    await until('unread again', async () => (await unread()) === before);
    await agent.goto('/messages?unread=true');
    await agent.locator('main li').first().getByText(t('messaging.inbox.newMark')).waitFor();
  });

  await report.step('a kind that is switched off comes by neither way', async () => {
    await agent.goto('/settings/messages');
    const kind = t('messaging.kind.sessionInvitation');
    for (const channel of ['inApp', 'mail'] as const) {
      const name = t('messaging.settings.choose', { kind, channel: t(`messaging.channel.${channel}`) });
      await agent.getByRole('combobox', { name }).selectOption('off');
      await agent.getByText(t('messaging.settings.saved')).waitFor();
    }
    await stage.shot(agent, 'messages-2-settings');
    const [since, before] = [Date.now(), await unread()];
    const sessionId = await plan();
    await until(
      'the other one’s mail',
      async () =>
        (await mailsOf(product)).some(
          (mail) => mail.text.includes(sessionId) && mail.recipients.includes(accountOf('coach').email),
        ),
      { within: 20_000 },
    );
    await new Promise((resolve) => setTimeout(resolve, 2_000)); // it would come now
    expectSame(await unread(), before, 'unread');
    expectSame(await subjectsSince(since), [], 'mail to the agent');
  });

  await report.step('in quiet hours mail waits, and the inbox does not', async () => {
    const name = (channel: 'inApp' | 'mail') =>
      t('messaging.settings.choose', { kind: t('messaging.kind.sessionInvitation'), channel: t(`messaging.channel.${channel}`) });
    for (const channel of ['inApp', 'mail'] as const)
      await agent.getByRole('combobox', { name: name(channel) }).selectOption('instant');
    const clock = (hours: number) =>
      new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit' }).format(
        Date.now() + hours * 3_600_000,
      );
    await agent.getByRole('switch', { name: t('messaging.settings.quiet') }).check();
    const quiet = agent.getByRole('group', { name: t('messaging.settings.quiet') });
    await quiet.getByLabel(t('messaging.settings.from')).fill(clock(-1));
    await quiet.getByLabel(t('messaging.settings.to')).fill(clock(1));
    const stored = '{ messageSettings { quietFrom quietTo } }';
    await until(
      'quiet hours',
      async () => (await ask<{ messageSettings: { quietTo: string } }>(agent, stored)).messageSettings.quietTo === clock(1),
    );
    const [since, before] = [Date.now(), await unread()];
    await plan();
    await until('in the inbox', async () => (await unread()) === before + 1, { within: SEEN_WITHIN_MS });
    await new Promise((resolve) => setTimeout(resolve, 3_000)); // it would come now
    expectSame(await subjectsSince(since), [], 'mail to the agent');
    await agent.getByRole('switch', { name: t('messaging.settings.quiet') }).uncheck();
    await until(
      'no quiet hours',
      async () => (await ask<{ messageSettings: { quietTo: string | null } }>(agent, stored)).messageSettings.quietTo === null,
    );
  });

  await report.step('the calendar address has the talks, and stops when it is stopped', async () => {
    await agent.getByRole('button', { name: t('messaging.feed.make') }).click();
    const url = await agent.locator('code').filter({ hasText: '.ics' }).innerText();
    await stage.shot(agent, 'messages-3-feed');
    const answer = await fetch(url);
    expectSame(answer.status, 200, 'answer of the calendar');
    const events = Object.values(ical.sync.parseICS(await answer.text())).filter(({ type }) => type === 'VEVENT');
    expect(
      events.some(({ uid }) => uid === `${first}@vakwerk`),
      'the talk is not in the calendar',
    );
    report.say(`${events.length} talks in the calendar`);
    await agent.getByRole('button', { name: t('messaging.feed.revoke') }).click();
    await until('a dead address', async () => (await fetch(url)).status === 404);
  });

  await report.step('gathered feedback comes in one mail, from which one press stops such mails', async () => {
    const name = t('messaging.settings.choose', {
      kind: t('messaging.kind.evaluationReleased'),
      channel: t('messaging.channel.mail'),
    });
    await agent.getByRole('combobox', { name }).selectOption('digest');
    await agent.getByText(t('messaging.settings.saved')).waitFor();
    // The feedback that is unread in the demo, as if it came now; and a moment for the digest that comes at once.
    const rows = await product.query(
      `UPDATE reminder r SET state = 'pending', channel = 'mail', next_try_at = now(), tries = 0 WHERE recipient_id = $1 AND kind = 'evaluationReleased'
          AND channel = 'inApp' AND EXISTS (SELECT 1 FROM inbox_message m WHERE m.org_id = r.org_id AND m.recipient_id = r.recipient_id
            AND m.subject_id = r.subject_id AND m.read_at IS NULL) RETURNING 1`,
      [agentId],
    );
    expect(rows.length > 0, 'the demo has no unread feedback for the agent');
    // Some of it may be over by now: a dispute was decided. That is left out, and the mail counts the rest.
    const states = () =>
      product.query<{ state: string }>(
        `SELECT state FROM reminder WHERE recipient_id = $1 AND kind = 'evaluationReleased' AND channel = 'mail'`,
        [agentId],
      );
    const waiting = await until(
      'gathered',
      async () => {
        const found = (await states()).map(({ state }) => state);
        const gathered = found.filter((state) => state === 'gathered').length;
        return found.some((state) => state === 'pending' || state === 'sending') ? null : gathered || null;
      },
      { within: 25_000 },
    );
    await product.query(`UPDATE reminder SET next_try_at = now() WHERE kind = 'digest' AND state = 'pending'`);
    const subject = t('messaging.digest.subject', { count: waiting });
    const digest = await until(
      'the digest',
      async () =>
        (await mailsOf(product)).find((mail) => mail.subject === subject && mail.recipients.includes(agentMail)) ?? null,
      { within: 25_000 },
    );
    const link = /\/unsubscribe#[\w.-]+/.exec(digest.text)?.[0] ?? '';
    const { page: anybody } = await stage.visitor({ size: PHONE });
    await anybody.goto(link);
    await anybody.getByRole('button', { name: t('messaging.unsubscribe.confirm') }).click();
    await anybody.getByText(t('messaging.unsubscribe.done')).waitFor();
    await stage.shot(anybody, 'messages-4-unsubscribed');
    await agent.reload();
    await agent.getByText(t('messaging.settings.noDigest')).waitFor();
  });

  await report.step(
    'the administrator sees an address that is refused, in the server’s words, and a kind as it looks',
    async () => {
      const { page: admin } = await stage.visitor();
      await stage.signIn(admin, 'admin');
      const [row] = await product.query<{ email: string; id: string }>(
        `UPDATE person SET email = 'nobody@nowhere.invalid' WHERE email = $1 RETURNING id, email`,
        [UNREACHABLE.email],
      );
      await product.query(
        `INSERT INTO reminder (org_id, id, kind, subject_id, due_at, recipient_id, message_id, next_try_at, tries)
       SELECT org_id, gen_random_uuid(), 'evaluationReleased', e.id, now(), $1, '<refused@vakwerk>', now(), 4 FROM evaluation e
        WHERE e.agent_id = $1 AND e.state = 'released' LIMIT 1`,
        [row?.id],
      );
      await until(
        'the refusal',
        async () => {
          await admin.goto('/admin/mail?state=failed');
          return admin
            .getByText('5.1.2')
            .first()
            .waitFor({ timeout: 1_500 })
            .then(() => true)
            .catch(() => false);
        },
        { within: 40_000 },
      );
      await admin.getByRole('heading', { name: t('messaging.refused.title') }).waitFor();
      await stage.shot(admin, 'messages-5-refused');
      await admin.goto('/admin/messages');
      const kind = t('messaging.kind.evaluationReleased');
      await admin.getByRole('button', { name: t('messaging.kinds.previewOf', { kind }) }).click();
      // The first is what a mail program shows beside the subject; nobody sees it in the mail.
      await admin.frameLocator('iframe').getByText(t('messaging.feedback.title')).last().waitFor();
      await stage.shot(admin, 'messages-6-preview');
      await admin.keyboard.press('Escape');
      await admin.getByRole('button', { name: t('messaging.kinds.sendMeOf', { kind }) }).click();
      await admin.getByText(t('messaging.status.testSent', { address: accountOf('admin').email })).waitFor();
      await stage.shot(admin, 'messages-7-kinds');
    },
  );
};
