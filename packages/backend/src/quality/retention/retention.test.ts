import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aDispute, aReleasedEvaluation } from '@vakwerk/testing/dispute-scene';
import { FiguresModule, figuresFollow, figuresRecomputed } from '@vakwerk/testing/figures';
import { refreshed, rowsOf } from '@vakwerk/testing/progress-scene';
import { aScoringScene, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { FileStore } from '../../platform/files/file-store.js';
import { newStorageKey } from '../../platform/files/storage-key.js';
import { EvaluationDetailReader } from '../evaluations/evaluation-detail.reader.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import { ReadInteraction } from '../interactions/read-interaction.js';
import { QualityApiModule } from '../quality.api.module.js';
import { CreatePlaybackLink } from '../recordings/create-playback-link.js';
import { RecordingRepository } from '../recordings/recording.repository.js';
import { SweepRecordings } from '../recordings/sweep-recordings.js';
import { TranscriptRepository } from '../transcripts/transcript.repository.js';
import { ChangeRetentionRules } from './change-retention-rules.js';
import { DeletionRepository } from './deletion.repository.js';
import { LegalHoldRepository } from './legal-hold.repository.js';
import { LiftLegalHold } from './lift-legal-hold.js';
import { PreviewRetention } from './preview-retention.js';
import { RemoveDue } from './remove-due.js';
import { RetentionRepository } from './retention.repository.js';
import { SetLegalHold } from './set-legal-hold.js';

let app: TestApplication;
let folder: string;
let files: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-retention-'));
  app = await openTestApplication([QualityApiModule, FiguresModule], { STORAGE_URL: pathToFileURL(folder).href }, withFiles);
  files = app.get<FileStore>(FileStore as never);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const DAY = 86_400_000;
const STARTED = new Date('2026-10-05T09:00:00Z');
const later = (days: number) => new Date(STARTED.getTime() + days * DAY);
const KEEP_ALL = { audio: null, transcript: null, evaluation: null };

/** An organisation of its own with one call that has sound and words, and a released evaluation of it. */
async function aKeptCall(days: Partial<typeof KEEP_ALL | Record<keyof typeof KEEP_ALL, number | null>> = { audio: 30 }) {
  const scene = await aScoringScene(app);
  const admin = await aPerson(app, scene, ['admin']);
  const interactionId = await scene.aCall({ startedAt: STARTED });
  const { storageKey, sha256 } = await addSound(scene, interactionId);
  const evaluationId = await aReleasedEvaluation(app, scene, interactionId);
  await rule(admin, days);
  return { scene, admin, interactionId, evaluationId, storageKey, sha256 };
}

async function addSound({ organisationId }: ScoringScene, interactionId: string) {
  const storageKey = newStorageKey(organisationId, 'recordings');
  const { bytes, sha256 } = await files.put(storageKey, Readable.from([Buffer.from(`sound of ${interactionId}`)]), {
    maxBytes: 99,
  });
  const measured = {
    mediaType: 'audio/wav',
    codec: 'pcm',
    channels: 1,
    sampleRate: 8000,
    durationSeconds: 9,
    agentChannel: null,
  };
  await app.within(organisationId, async () => {
    await app.get(RecordingRepository).add({ ...measured, interactionId, storageKey, bytes, sha256, peaks: Buffer.from([1, 2]) });
    const turns = [{ speaker: 'agent' as const, sourceIndex: 0, startMs: 0, endMs: 900, text: 'Goedemorgen' }];
    await app.get(TranscriptRepository).add({ interactionId, language: 'nl', turns });
  });
  return { storageKey, sha256 };
}

async function rule(admin: PersonActor, days: object): Promise<void> {
  const { version } = await app.within(admin.organisationId, () => app.get(RetentionRepository).rules());
  const changed = await app.get(ChangeRetentionRules).run(admin, { ...KEEP_ALL, ...days, expectedVersion: version });
  expect(changed).toMatchObject({ ok: true });
}

const remove = ({ organisationId }: { organisationId: string }, now: Date, jobId = 'job-1') =>
  app.get(RemoveDue).run({ kind: 'system', organisationId }, { jobId, now });
const proofs = (organisationId: string) =>
  app.within(organisationId, () => app.get(DeletionRepository).listProofs(null, null, 100));
const pending = (organisationId: string) => app.within(organisationId, () => app.get(DeletionRepository).listPending());
const rows = (organisationId: string, table: string) =>
  app.within(organisationId, async () => {
    const [row] = (await app
      .get(Database)
      .manager()
      .query(`SELECT count(*)::int AS n FROM ${table} WHERE org_id = $1`, [organisationId])) as {
      n: number;
    }[];
    return row?.n;
  });

describe('removing what is past its days', () => {
  it('sound goes from disk and database after its last day, with proof; the evaluation stays readable', async () => {
    const { scene, interactionId, evaluationId, storageKey, sha256 } = await aKeptCall();
    expect(await remove(scene, later(30))).toMatchObject({ audio: 0 });
    expect(await files.exists(storageKey)).toBe(true);
    const now = later(31);
    expect(await remove(scene, now)).toEqual({ audio: 1, transcript: 0, evaluation: 0, held: 0 });
    expect(await files.exists(storageKey)).toBe(false);
    expect(await rows(scene.organisationId, 'recording')).toBe(0);
    expect(await proofs(scene.organisationId)).toMatchObject([
      { class: 'audio', interactionId, objectSha256: sha256, deletedAt: now, jobId: 'job-1' },
    ]);
    await app.within(scene.organisationId, async () => {
      const call = await app.get(ReadInteraction).run(scene.agent, interactionId);
      expect(call).toMatchObject({ recording: null, audioRemovedOn: now, transcriptRemovedOn: null });
      const evaluation = await app.get(EvaluationDetailReader).find(evaluationId);
      expect(evaluation).toMatchObject({ state: 'released', interaction: { audioRemovedOn: now }, result: { final: 0.666667 } });
      await expect(app.get(CreatePlaybackLink).run(scene.coach, interactionId)).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      });
    });
  });

  it('twice is once', async () => {
    const { scene } = await aKeptCall({ audio: 30, transcript: 30, evaluation: 30 });
    expect(await remove(scene, later(40))).toEqual({ audio: 1, transcript: 1, evaluation: 1, held: 0 });
    expect(await remove(scene, later(41), 'job-2')).toEqual({ audio: 0, transcript: 0, evaluation: 0, held: 0 });
    expect((await proofs(scene.organisationId)).map(({ jobId }) => jobId)).toEqual(['job-1', 'job-1', 'job-1']);
  });

  it('words and evaluations go by rules of their own, with everything under them', async () => {
    const { scene, interactionId } = await aKeptCall({ transcript: 10, evaluation: 20 });
    expect(await remove(scene, later(15))).toMatchObject({ transcript: 1, evaluation: 0 });
    const call = await app.within(scene.organisationId, () => app.get(InteractionRepository).findDetail(interactionId));
    expect(call).toMatchObject({ transcriptRemovedOn: later(15), audioRemovedOn: null });
    expect(await remove(scene, later(25))).toMatchObject({ transcript: 0, evaluation: 1 });
    for (const table of ['evaluation', 'evaluation_result', 'evaluation_note', 'evaluation_fragment'])
      expect(await rows(scene.organisationId, table)).toBe(0);
  });

  it('no figure changes: what was seen stays counted, and counting everything again says the same', async () => {
    const { scene, evaluationId } = await aKeptCall({ audio: 30, transcript: 30, evaluation: 30 });
    await figuresFollow(app, scene.organisationId, evaluationId);
    await refreshed(app, scene.organisationId);
    const tables = ['person_skill_week', 'team_skill_week', 'organisation_skill_week'];
    const figures = () => Promise.all(tables.map((table) => rowsOf(app, scene.organisationId, table)));
    const before = await figures();
    expect(before.map((rows) => rows.reduce((sum, { n }) => sum + Number(n), 0))).toEqual([3, 3, 3]);
    expect(await remove(scene, later(40))).toMatchObject({ audio: 1, transcript: 1, evaluation: 1 });
    expect(await figures()).toEqual(before);
    await figuresRecomputed(app, scene.organisationId);
    expect(await figures()).toEqual(before);
  });

  it('nothing goes without a rule, and nothing of another organisation', async () => {
    const [one, other] = [await aKeptCall(), await aKeptCall(KEEP_ALL)];
    expect(await remove(one.scene, later(400))).toMatchObject({ audio: 1 });
    expect(await remove(other.scene, later(400))).toEqual({ audio: 0, transcript: 0, evaluation: 0, held: 0 });
    expect(await files.exists(other.storageKey)).toBe(true);
  });

  it('the same file offered again is recognised and stays away', async () => {
    const { scene, interactionId, sha256 } = await aKeptCall();
    await remove(scene, later(31));
    const found = await app.within(scene.organisationId, () => app.get(InteractionRepository).findImported('id:new', sha256));
    expect(found).toBe(interactionId);
  });

  it('an evaluation cannot be removed without its proof, and proof cannot be changed', async () => {
    const { scene, evaluationId } = await aKeptCall();
    const ask = (sql: string, values: unknown[]) =>
      app.within(scene.organisationId, () => app.get(Database).manager().query(sql, values));
    await expect(ask('SELECT remove_evaluation($1, $2)', [scene.organisationId, evaluationId])).rejects.toThrow('proof');
    await remove(scene, later(31));
    await expect(ask('UPDATE deletion_record SET bytes = 0 WHERE org_id = $1', [scene.organisationId])).rejects.toThrow('denied');
    await expect(ask('DELETE FROM deletion_record WHERE org_id = $1', [scene.organisationId])).rejects.toThrow('denied');
  });
});

describe('a worker that dies', () => {
  it('before the file is deleted: the next one deletes and proves it', async () => {
    const { scene, storageKey } = await aKeptCall();
    const dying = jest.spyOn(files, 'delete').mockRejectedValueOnce(new Error('killed'));
    await expect(remove(scene, later(31))).rejects.toThrow('killed');
    dying.mockRestore();
    expect(await files.exists(storageKey)).toBe(true);
    expect(await pending(scene.organisationId)).toMatchObject([{ storageKey }]);
    expect(await remove(scene, later(31), 'job-2')).toMatchObject({ audio: 1 });
    expect(await files.exists(storageKey)).toBe(false);
    expect(await pending(scene.organisationId)).toEqual([]);
    expect(await proofs(scene.organisationId)).toHaveLength(1);
  });

  it('between the file and the proof: the next one writes the proof, once', async () => {
    const { scene, storageKey } = await aKeptCall();
    const dying = jest.spyOn(app.get(DeletionRepository), 'proveAudio').mockRejectedValueOnce(new Error('killed'));
    await expect(remove(scene, later(31))).rejects.toThrow('killed');
    dying.mockRestore();
    expect(await files.exists(storageKey)).toBe(false);
    expect(await proofs(scene.organisationId)).toEqual([]);
    // The sweep of files without a row may come first; that is no harm.
    await app.get(SweepRecordings).run({ kind: 'system', organisationId: scene.organisationId }, later(90));
    expect(await remove(scene, later(31), 'job-2')).toMatchObject({ audio: 1 });
    expect(await remove(scene, later(31), 'job-3')).toMatchObject({ audio: 0 });
    expect(await proofs(scene.organisationId)).toMatchObject([{ jobId: 'job-2' }]);
  });
});

describe('holds', () => {
  it('a held call stays until the hold is lifted', async () => {
    const { scene, admin, evaluationId, storageKey } = await aKeptCall();
    const set = await app.get(SetLegalHold).run(admin, { subjectId: evaluationId, reason: 'Klacht bij de toezichthouder' });
    if (!set.ok) throw new Error(set.error.code);
    expect(set.value).toMatchObject({ setBy: { id: admin.personId }, liftedAt: null });
    expect(await remove(scene, later(60))).toMatchObject({ audio: 0, held: 1 });
    expect(await files.exists(storageKey)).toBe(true);
    expect(await app.get(SetLegalHold).run(admin, { subjectId: set.value.interactionId, reason: 'Nog eens' })).toMatchObject({
      error: { code: 'alreadyHeld' },
    });
    expect(await app.get(LiftLegalHold).run(admin, set.value.id)).toMatchObject({ liftedBy: { id: admin.personId } });
    expect(await remove(scene, later(61))).toMatchObject({ audio: 1, held: 0 });
    const listed = await app.within(scene.organisationId, () => app.get(LegalHoldRepository).list(true, null, 10));
    expect(listed).toHaveLength(1);
  });

  it('a hold that comes while the job runs is seen before anything goes', async () => {
    const { scene, admin, interactionId } = await aKeptCall();
    await app.get(SetLegalHold).run(admin, { subjectId: interactionId, reason: 'Klacht' });
    const still = await app.within(scene.organisationId, () => app.get(DeletionRepository).mayStillGo({ interactionId }));
    expect(still).toBe(false);
  });

  it('nothing goes under an open dispute', async () => {
    const scene = await aScoringScene(app);
    const admin = await aPerson(app, scene, ['admin']);
    await aDispute(app, scene);
    await rule(admin, { evaluation: 1 });
    expect(await remove(scene, later(60))).toMatchObject({ evaluation: 0, held: 1 });
  });

  it('of another organisation look like none', async () => {
    const [one, other] = [await aKeptCall(), await aKeptCall()];
    const foreign = { subjectId: one.interactionId, reason: 'Klacht' };
    await expect(app.get(SetLegalHold).run(other.admin, foreign)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const set = await app.get(SetLegalHold).run(one.admin, foreign);
    if (!set.ok) throw new Error(set.error.code);
    await expect(app.get(LiftLegalHold).run(other.admin, set.value.id)).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('rules', () => {
  it('change together; who looked at older ones gets what is stored', async () => {
    const { scene, admin } = await aKeptCall({ audio: 30 });
    const stale = await app.get(ChangeRetentionRules).run(admin, { ...KEEP_ALL, audio: 5, expectedVersion: 0 });
    expect(stale).toMatchObject({ ok: false, error: { code: 'conflict', stored: { version: 1, rules: { audio: 30 } } } });
    await rule(admin, { audio: 60, transcript: 90 });
    expect(await app.within(scene.organisationId, () => app.get(RetentionRepository).rules())).toEqual({
      version: 2,
      rules: { audio: 60, transcript: 90, evaluation: null },
    });
  });

  it('a dry run counts what the job then removes', async () => {
    const { scene, admin, interactionId } = await aKeptCall(KEEP_ALL);
    const second = await scene.aCall({ startedAt: STARTED });
    await addSound(scene, second);
    await app.get(SetLegalHold).run(admin, { subjectId: interactionId, reason: 'Klacht' });
    const days = { audio: 30, transcript: null, evaluation: 30 };
    const counted = await app.within(scene.organisationId, () => app.get(PreviewRetention).run(days, later(31)));
    expect(counted).toMatchObject([
      { class: 'audio', due: 1, held: 1, bytes: `sound of ${second}`.length },
      { class: 'transcript', due: 0, held: 0, bytes: 0 },
      { class: 'evaluation', due: 0, held: 1 },
    ]);
    await rule(admin, days);
    expect(await remove(scene, later(31))).toEqual({ audio: 1, transcript: 0, evaluation: 0, held: 2 });
  });
});
