/// <reference lib="dom" />
import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accountOf } from '../lib/people.ts';
import { expect, expectSame, until } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

/** Ten years; the two calls are made eleven years old. */
const DAYS = 3_650;
const OLDER_BY = `interval '4015 days'`;
const HOLD = 'Klacht bij de toezichthouder';

interface Kept {
  readonly interactionId: string;
  readonly evaluationId: string;
  readonly agentId: string;
  readonly agent: string;
  readonly email: string;
  readonly storageKey: string;
  readonly words: string;
}

/** Two recorded calls reach the end of their days: one goes with proof, the held one stays, and what was said about both stays. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const { page: admin } = await stage.visitor();
  const { page: coach } = await stage.visitor();
  const { page: agent } = await stage.visitor();

  const [gone, held] = await report.step('two calls with sound, words and a score', async () => {
    const found = await product.query<Kept>(
      `SELECT i.id AS "interactionId", e.id AS "evaluationId", p.id AS "agentId", p.given_name || ' ' || p.family_name AS agent, p.email,
              r.storage_key AS "storageKey", k.turns::text AS words
         FROM evaluation e JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id
         JOIN recording r ON r.org_id = i.org_id AND r.interaction_id = i.id
         JOIN transcript k ON k.org_id = i.org_id AND k.interaction_id = i.id
         JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id
         JOIN person v ON v.org_id = e.org_id AND v.id = e.evaluator_id
        WHERE e.org_id = (SELECT org_id FROM person WHERE email = $1) AND e.kind = 'live' AND e.state IN ('released', 'acknowledged')
        ORDER BY (v.email = $1) DESC, i.started_at LIMIT 2`,
      [accountOf('coach').email],
    );
    expectSame(found.length, 2, 'scored calls with sound');
    return found as [Kept, Kept];
  });
  const fileOf = ({ storageKey }: Kept) => join(product.filesFolder, storageKey);
  const exists = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    );
  const rowsOf = async (table: string, { interactionId }: Kept) =>
    (await product.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE interaction_id = $1`, [interactionId]))[0]
      ?.n;
  const printOf = async (kept: Kept) =>
    createHash('sha256')
      .update(await readFile(fileOf(kept)))
      .digest('hex');
  const [print, heldPrint] = [await printOf(gone), await printOf(held)];

  const figure = await report.step('a coach listens; the agent reads who did', async () => {
    await stage.signIn(coach, 'coach');
    await coach.goto(`/evaluations/${gone.evaluationId}`);
    await coach.locator('audio').waitFor({ state: 'attached' });
    await coach.waitForFunction(() => (document.querySelector('audio')?.readyState ?? 0) > 0);
    await coach.getByRole('button', { name: t('quality.score.play'), exact: true }).click();
    await coach.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 0.3);
    await stage.signInAs(agent, gone.email);
    await agent.goto(`/feedback/${gone.evaluationId}`);
    await agent.getByText(t('quality.listened.title')).click();
    const row = agent.getByText(new RegExp(`^${accountOf('coach').name}, `)).first();
    await row.waitFor();
    report.say((await row.innerText()).trim());
    return (await agent.getByRole('heading', { name: pattern('nl', 'quality.feedback.points') }).innerText()).trim();
  });

  await report.step('an administrator holds one of them; the calls become eleven years old', async () => {
    await stage.signIn(admin, 'admin');
    await admin.goto('/admin/retention');
    await admin.getByLabel(t('quality.retention.subject')).fill(`${product.url}/evaluations/${held.evaluationId}`);
    await admin.getByLabel(t('quality.retention.reason'), { exact: true }).fill(HOLD);
    await admin.getByRole('button', { name: t('quality.retention.hold'), exact: true }).click();
    await admin.getByRole('cell', { name: HOLD }).waitFor();
    await product.query(`UPDATE interaction SET started_at = started_at - ${OLDER_BY} WHERE id = ANY($1::uuid[])`, [
      [gone.interactionId, held.interactionId],
    ]);
  });

  await report.step('the rule says beforehand what would go, and asks for that number', async () => {
    await admin.reload();
    for (const what of ['audio', 'transcript'] as const)
      await admin.getByLabel(t('quality.retention.daysOf', { what: t(`quality.retention.class.${what}`) })).fill(String(DAYS));
    for (const what of ['audio', 'transcript'] as const) {
      const row = admin
        .getByRole('row')
        .filter({ has: admin.getByRole('rowheader', { name: t(`quality.retention.class.${what}`) }) });
      await until(`the count of ${what}`, async () => {
        const cells = await row.getByRole('cell').allInnerTexts();
        return cells.at(1) === '1' && cells.at(-1) === '1';
      });
      report.say((await row.innerText()).replace(/\s+/g, ' '));
    }
    await stage.shot(admin, 'retention-1-rules');
    await admin.getByRole('button', { name: t('quality.retention.save'), exact: true }).click();
    await admin.getByLabel(t('quality.retention.confirmLabel', { count: '2' })).fill('2');
    await admin.getByRole('button', { name: t('quality.retention.confirm') }).click();
    await admin.getByText(t('quality.retention.saved')).waitFor();
  });

  await report.step('the worker removes it: file, waveform and words are gone', async () => {
    expect(await exists(fileOf(gone)), 'the file is there before');
    await product.startJob('quality', 'remove-due-by-retention');
    await until('the file gone', async () => !(await exists(fileOf(gone))), { within: 30_000 });
    await until('the proof of both', async () => (await rowsOf('deletion_record', gone)) === 2);
    for (const table of ['recording', 'transcript', 'pending_deletion'])
      expectSame(await rowsOf(table, gone), 0, `rows in ${table}`);
    const words =
      (JSON.parse(gone.words) as { text: string }[]).map(({ text }) => text).sort((a, b) => b.length - a.length)[0] ?? '';
    const [left] = await product.query<{ n: number }>('SELECT count(*)::int AS n FROM transcript WHERE turns::text LIKE $1', [
      `%${words.slice(0, 60)}%`,
    ]);
    expectSame(left?.n, 0, 'transcripts with its longest sentence');
    const proof = await product.query<{ class: string; object_sha256: string; bytes: number; job_id: string }>(
      'SELECT class, object_sha256, bytes, job_id FROM deletion_record WHERE interaction_id = $1 ORDER BY class',
      [gone.interactionId],
    );
    expectSame(proof[0]?.object_sha256, print, 'fingerprint of the file');
    for (const { class: what, object_sha256: sha, bytes, job_id: job } of proof)
      report.say(`${what}: ${bytes} bytes, SHA-256 ${sha.slice(0, 16)}…, job ${job}`);
  });

  await report.step('the held one is untouched, to the byte and with its words', async () => {
    expectSame(await printOf(held), heldPrint, 'fingerprint of the held file');
    expectSame(await rowsOf('deletion_record', held), 0, 'proofs');
    for (const table of ['recording', 'transcript']) expectSame(await rowsOf(table, held), 1, `rows in ${table}`);
  });

  await report.step(
    'the evaluation stays readable: the page says when the recording was removed, and has no player',
    async () => {
      await agent.reload();
      const removed = agent.getByText(pattern('nl', 'quality.retention.audioRemoved')).first();
      await removed.waitFor();
      report.say((await removed.innerText()).trim());
      expectSame(await agent.locator('audio').count(), 0, 'players');
      expectSame(
        (await agent.getByRole('heading', { name: pattern('nl', 'quality.feedback.points') }).innerText()).trim(),
        figure,
        'what is said about the call',
      );
      await stage.shot(agent, 'retention-2-agent');
      await coach.reload();
      await coach.getByText(pattern('nl', 'quality.retention.audioRemoved')).first().waitFor();
      await stage.shot(coach, 'retention-3-evaluation');
    },
  );

  await report.step('the administrator has the proof on the page', async () => {
    await admin.reload();
    await admin.getByText(`${print.slice(0, 16)}…`).waitFor();
    await stage.shot(admin, 'retention-4-proof');
  });
};
