import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aReleasedEvaluation } from '@vakwerk/testing/dispute-scene';
import { aScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { strFromU8, unzipSync } from 'fflate';
import { PeopleApiModule } from './people/people.api.module.js';
import { DeactivatePerson } from './people/persons/deactivate-person.js';
import { CorrectPerson } from './people/rights/correct-person.js';
import { ErasePerson } from './people/rights/erase-person.js';
import { ErasureRepository } from './people/rights/erasure.repository.js';
import { ExportPerson } from './people/rights/export-person.js';
import { readLedgerFile } from './people/rights/ledger-file.js';
import { PreviewErasure } from './people/rights/preview-erasure.js';
import { WriteLedger } from './people/rights/write-ledger.js';
import { Database } from './platform/database/database.js';
import { FileStore } from './platform/files/file-store.js';
import { newStorageKey } from './platform/files/storage-key.js';
import { QualityApiModule } from './quality/quality.api.module.js';
import { RecordingRepository } from './quality/recordings/recording.repository.js';
import { DeleteMarked } from './quality/retention/delete-marked.js';
import { LiftLegalHold } from './quality/retention/lift-legal-hold.js';
import { SetLegalHold } from './quality/retention/set-legal-hold.js';
import { TranscriptRepository } from './quality/transcripts/transcript.repository.js';

let app: TestApplication;
let folder: string;
let files: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-rights-'));
  const settings = { STORAGE_URL: pathToFileURL(folder).href };
  app = await openTestApplication([PeopleApiModule, QualityApiModule], settings, withFiles);
  files = app.get<FileStore>(FileStore as never);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

type Row = Record<string, unknown>;
const query = (organisationId: string, sql: string, parameters: unknown[] = []) =>
  app.within(organisationId, () => app.get(Database).manager().query(sql, parameters) as Promise<Row[]>);

/** An agent with a call that has sound, words, and a released evaluation with a note. */
async function aScene() {
  const scene = await aScoringScene(app);
  const { organisationId } = scene;
  const admin = await aPerson(app, { organisationId }, ['admin']);
  const interactionId = await scene.aCall();
  const storageKey = newStorageKey(organisationId, 'recordings');
  const { bytes, sha256 } = await files.put(storageKey, Readable.from([Buffer.from(interactionId)]), { maxBytes: 99 });
  const measured = {
    mediaType: 'audio/wav',
    codec: 'pcm',
    channels: 1,
    sampleRate: 8000,
    durationSeconds: 9,
    agentChannel: null,
  };
  await app.within(organisationId, async () => {
    await app.get(RecordingRepository).add({ ...measured, interactionId, storageKey, bytes, sha256, peaks: Buffer.from([1]) });
    const turns = [
      { speaker: 'agent' as const, sourceIndex: 0, startMs: 0, endMs: 900, text: 'Goedemorgen' },
      { speaker: 'customer' as const, sourceIndex: 1, startMs: 900, endMs: 1900, text: 'Mijn huisnummer is tachtig' },
    ];
    await app.get(TranscriptRepository).add({ interactionId, language: 'nl', turns });
  });
  const evaluationId = await aReleasedEvaluation(app, scene, interactionId);
  await query(organisationId, `UPDATE evaluation SET tip = 'Vat samen', strength = 'Rustig' WHERE id = $1`, [evaluationId]);
  return { ...scene, admin, interactionId, evaluationId, storageKey };
}
type Scene = Awaited<ReturnType<typeof aScene>>;

const nameOf = async ({ organisationId, personId }: PersonActor): Promise<string> => {
  const [row] = await query(organisationId, `SELECT given_name || ' ' || family_name AS name FROM person WHERE id = $1`, [
    personId,
  ]);
  return String(row?.name);
};
const erased = async ({ admin, agent }: Pick<Scene, 'admin' | 'agent'>): Promise<void> => {
  const name = await nameOf(agent);
  await app.get(DeactivatePerson).run(admin, agent.personId, false);
  await app.get(ErasePerson).run(admin, agent.personId, name);
};
const exported = async (actor: PersonActor, personId: string): Promise<Record<string, string>> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await app.get(ExportPerson).run(actor, personId)) chunks.push(chunk);
  return Object.fromEntries(Object.entries(unzipSync(Buffer.concat(chunks))).map(([path, bytes]) => [path, strFromU8(bytes)]));
};
const actionsOn = async ({ organisationId, personId }: PersonActor) =>
  (
    await query(organisationId, 'SELECT action, details FROM audit_entry WHERE subject_id = $1 ORDER BY sequence', [personId])
  ).map(({ action }) => action);

describe('a copy of one’s data', () => {
  it('has every slice’s part, no secret, no words of a customer, and nobody else’s name', async () => {
    const scene = await aScene();
    const copy = await exported(scene.agent, scene.agent.personId);
    expect(Object.keys(copy)).toEqual(
      expect.arrayContaining(['about/people/person.json', 'about/quality/evaluation.json', 'lees-mij.html', 'read-me.html']),
    );
    const all = Object.values(copy).join('\n');
    expect(all).toContain('Goedemorgen');
    expect(all).toContain('Vat samen');
    expect(all).not.toContain('huisnummer');
    expect(all).not.toContain('password_hash');
    expect(all).not.toContain(scene.coach.personId);
    expect(all).not.toContain(await nameOf(scene.coach));
    expect(JSON.parse(copy['about/quality/evaluation.json'] ?? '')).toMatchObject([{ evaluator_id: 'somebody else' }]);
    expect(await actionsOn(scene.agent)).toContain('person.exported');
  });

  it('does not tell of an evaluation that is not released', async () => {
    const scene = await aScene();
    await query(scene.organisationId, 'UPDATE evaluation SET released_at = NULL WHERE id = $1', [scene.evaluationId]);
    expect(Object.keys(await exported(scene.agent, scene.agent.personId))).not.toContain('about/quality/evaluation.json');
  });

  it('is for oneself and for an admin of the same organisation', async () => {
    const scene = await aScene();
    const stranger = await aPerson(app, await anOrganisation(app), ['admin']);
    await expect(app.get(ExportPerson).run(scene.coach, scene.agent.personId)).rejects.toThrow('may not');
    await expect(app.get(ExportPerson).run(stranger, scene.agent.personId)).rejects.toThrow('not found');
    expect(Object.keys(await exported(scene.admin, scene.agent.personId))).toContain('about/people/person.json');
  });
});

describe('erasure', () => {
  it('says before what it will do, and does it: the person goes, the numbers stay', async () => {
    const scene = await aScene();
    const { organisationId, agent, evaluationId, interactionId } = scene;
    const name = await nameOf(agent);
    const preview = await app.within(organisationId, () => app.get(PreviewErasure).run(agent.personId));
    expect(preview.held).toBe(false);
    expect(preview.tables).toEqual(
      expect.arrayContaining([
        { table: 'transcript', fate: 'goes', rows: 1 },
        { table: 'evaluation', fate: 'emptied', rows: 1 },
        { table: 'evaluation_result', fate: 'stays', rows: 1 },
      ]),
    );
    await erased(scene);
    expect(await app.within(organisationId, () => app.get(ErasureRepository).listLeft(agent.personId))).toEqual([]);
    expect(await nameOf(agent)).toBe('Gewiste persoon');
    const [score] = await query(
      organisationId,
      `SELECT e.tip, e.agent_id, r.final FROM evaluation e JOIN evaluation_result r ON r.org_id = e.org_id AND r.evaluation_id = e.id WHERE e.id = $1`,
      [evaluationId],
    );
    expect(score).toMatchObject({ tip: '', agent_id: agent.personId, final: expect.any(Number) });
    expect(await query(organisationId, 'SELECT id FROM transcript WHERE interaction_id = $1', [interactionId])).toEqual([]);
    const everything = await query(organisationId, `SELECT string_agg(to_jsonb(a)::text, '') AS text FROM audit_entry a`);
    expect(String(everything[0]?.text)).not.toContain(name);
    expect(await actionsOn(agent)).toContain('person.erased');
  });

  it('deletes the sound, and proves it', async () => {
    const scene = await aScene();
    await erased(scene);
    expect(await files.exists(scene.storageKey)).toBe(true);
    const system = { kind: 'system', organisationId: scene.organisationId } as const;
    expect(await app.get(DeleteMarked).run(system, { now: new Date(), jobId: 'job' })).toBe(1);
    expect(await files.exists(scene.storageKey)).toBe(false);
    expect(await query(scene.organisationId, 'SELECT class FROM deletion_record')).toEqual([{ class: 'audio' }]);
  });

  it('waits for deactivation, the typed name and a legal hold, and happens once', async () => {
    const scene = await aScene();
    const { admin, agent } = scene;
    const name = await nameOf(agent);
    const erase = (typed: string) => app.get(ErasePerson).run(admin, agent.personId, typed);
    await expect(erase(name)).rejects.toMatchObject({ code: 'stillActive' });
    await app.get(DeactivatePerson).run(admin, agent.personId, false);
    await expect(erase('Iemand Anders')).rejects.toMatchObject({ code: 'nameNotTyped' });
    await app.get(SetLegalHold).run(admin, { subjectId: scene.interactionId, reason: 'Klacht' });
    await expect(erase(name)).rejects.toMatchObject({ code: 'callsHeld' });
    const [hold] = await query(scene.organisationId, 'SELECT id FROM legal_hold');
    await app.get(LiftLegalHold).run(admin, String(hold?.id));
    await query(
      scene.organisationId,
      `INSERT INTO coaching_session (org_id, id, coach_id, person_id, agent_ids, starts_at_local, time_zone, starts_at, duration_minutes, state, planned_at, cancel_reason)
       VALUES ($1, gen_random_uuid(), $2, $3, ARRAY[$3::uuid], '2026-11-30T10:00', 'Europe/Amsterdam', now(), 30, 'cancelled', now(), 'Ziek thuis')`,
      [scene.organisationId, scene.coach.personId, agent.personId],
    );
    await erase(`  ${name.toUpperCase()} `);
    const [left] = await query(
      scene.organisationId,
      `SELECT h.reason, s.cancel_reason, (SELECT string_agg(details::text, ' ') FROM audit_entry WHERE action LIKE 'legalHold%') AS told FROM legal_hold h, coaching_session s`,
    );
    expect(left).toEqual({ reason: '—', cancel_reason: '—', told: `{"holdId": "${hold?.id}"} {"holdId": "${hold?.id}"}` });
    await expect(erase(name)).rejects.toMatchObject({ code: 'alreadyErased' });
    await expect(app.get(DeactivatePerson).run(admin, agent.personId, true)).rejects.toMatchObject({ code: 'alreadyErased' });
  });

  it('is not for another organisation, another role, oneself, or somebody above', async () => {
    const scene = await aScene();
    const stranger = await aPerson(app, await anOrganisation(app), ['admin']);
    const above = await aPerson(app, scene, ['platformAdmin']);
    const erase = (actor: PersonActor, person: PersonActor) => app.get(ErasePerson).run(actor, person.personId, 'x');
    await expect(erase(stranger, scene.agent)).rejects.toThrow('not found');
    await expect(erase(scene.manager, scene.agent)).rejects.toThrow('may not');
    await expect(erase(scene.admin, scene.admin)).rejects.toMatchObject({ code: 'notYourself' });
    await expect(erase(scene.admin, above)).rejects.toMatchObject({ code: 'personAbove' });
  });

  it('cannot happen past the ledger', async () => {
    const scene = await aScene();
    const past = query(scene.organisationId, 'SELECT erase_by_ledger($1, $2)', [scene.organisationId, scene.agent.personId]);
    await expect(past).rejects.toThrow(/ledger/);
    await erased(scene);
    await expect(query(scene.organisationId, 'DELETE FROM erasure')).rejects.toThrow(/permission denied/);
  });

  it('is written beside the backups once, and can be repeated on what a restore brought back', async () => {
    const scene = await aScene();
    const system = { kind: 'system', organisationId: scene.organisationId } as const;
    await erased(scene);
    const beside = join(folder, 'beside');
    expect([await app.get(WriteLedger).run(system, beside), await app.get(WriteLedger).run(system, beside)]).toEqual([1, 0]);
    const [line] = await readLedgerFile(beside);
    expect(line).toMatchObject({ organisationId: scene.organisationId, personId: scene.agent.personId });
    await query(scene.organisationId, `UPDATE person SET given_name = 'Terug', erased_at = NULL WHERE id = $1`, [
      scene.agent.personId,
    ]);
    if (!line) throw new Error('The ledger is empty.');
    const entry = { ...line, erasedAt: new Date(line.erasedAt) };
    expect(await app.get(ErasePerson).repeat(system, entry)).toBe('erased');
    expect(await nameOf(scene.agent)).toBe('Gewiste persoon');
    expect(await app.get(ErasePerson).repeat(system, entry)).toBe('already');
    const other = { kind: 'system', organisationId: (await anOrganisation(app)).organisationId } as const;
    expect(await app.get(ErasePerson).repeat(other, entry)).toBe('unknown');
  });
});

describe('a correction', () => {
  const right = { givenName: 'Noor', familyName: 'de Wit', email: 'noor@example.test', employeeNumber: null };

  it('changes the facts, and tells the audit trail which, not what they were', async () => {
    const scene = await aScene();
    const { admin, agent, organisationId } = scene;
    const session = `INSERT INTO session (org_id, token_hash, person_id, started_at, last_seen_at, device) VALUES ($1, $2, $3, now(), now(), '')`;
    for (const { personId } of [agent, admin]) await query(organisationId, session, [organisationId, personId, personId]);
    await app.get(CorrectPerson).run(admin, { ...right, personId: agent.personId, version: 1 });
    expect(await nameOf(agent)).toBe('Noor de Wit');
    // Of who had another address, and of nobody else.
    expect(await query(organisationId, 'SELECT person_id FROM session')).toEqual([{ person_id: admin.personId }]);
    const [entry] = await query(organisationId, `SELECT details FROM audit_entry WHERE action = 'person.corrected'`);
    expect(entry).toEqual({ details: { fields: ['givenName', 'familyName', 'email', 'employeeNumber'] } });
    const again = app.get(CorrectPerson).run(admin, { ...right, givenName: 'N', personId: agent.personId, version: 1 });
    await expect(again).rejects.toMatchObject({ code: 'personChanged' });
  });

  it('refuses what is wrong, another role and another organisation', async () => {
    const scene = await aScene();
    const stranger = await aPerson(app, await anOrganisation(app), ['admin']);
    const correct = (actor: PersonActor, more: Partial<typeof right>) =>
      app.get(CorrectPerson).run(actor, { ...right, ...more, personId: scene.agent.personId, version: 1 });
    await expect(correct(scene.admin, { email: 'geen adres' })).rejects.toMatchObject({ code: 'emailWrong' });
    await expect(correct(scene.admin, { givenName: ' ' })).rejects.toMatchObject({ code: 'nameMissing' });
    await expect(correct(scene.coach, {})).rejects.toThrow('may not');
    await expect(correct(stranger, {})).rejects.toThrow('not found');
  });
});
