import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, PersonActor } from '@vakwerk/domain/people/actor';
import { queryDatabase } from '@vakwerk/testing/query-database';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import { AddPerson } from '../../people/index.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { ImportInteraction } from '../interactions/import-interaction.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import { QualityModule } from '../quality.module.js';
import { SweepRecordings } from '../recordings/sweep-recordings.js';
import { TranscriptRepository } from '../transcripts/transcript.repository.js';
import { DiscardParked } from './discard-parked.js';
import { ListParked } from './list-parked.js';
import { MatchKnown } from './match-known.js';
import { MatchParked } from './match-parked.js';

const SOUND = fileURLToPath(new URL('../../platform/files/audio/fixtures/tone-stereo.opus', import.meta.url));
let app: TestApplication;
let folder: string;
let superuserUrl: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-parked-'));
  app = await openTestApplication([QualityModule], { STORAGE_URL: pathToFileURL(folder).href }, (config) => [
    FilesModule.with(config),
  ]);
  ({ superuserUrl } = await openTestDatabase());
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

async function aScene() {
  const organisation = await anOrganisation(app);
  const [admin, coach, agent] = [
    await aPerson(app, { organisationId: organisation.organisationId }, ['admin']),
    await aPerson(app, organisation, ['coach']),
    await aPerson(app, organisation, ['agent']),
  ];
  return { organisation, admin, coach, agent, system: { kind: 'system', organisationId: organisation.organisationId } as const };
}

let numbered = 0;
async function parked(actor: Actor, employeeNumber = '7007', sound = false): Promise<string> {
  const { interactionId, outcome } = await app.get(ImportInteraction).run(actor, {
    agentId: null,
    employeeNumber,
    externalId: `p-${++numbered}`,
    channel: 'phone',
    direction: 'inbound',
    queue: 'Facturen',
    startedAt: new Date('2026-11-02T10:00:00Z'),
    subject: 'Dubbele factuur',
    language: 'nl',
    recording: sound ? { path: SOUND, agentChannel: 1 } : null,
    transcript: JSON.stringify({ turns: [{ speaker: 'agent', startMs: 0, endMs: 500, text: 'Goedemiddag.' }] }),
  });
  expect(outcome).toBe('parked');
  return interactionId;
}

const idsSeenBy = async (actor: PersonActor) =>
  (await app.within(actor.organisationId, () => app.get(ListParked).run(actor, {}))).nodes.map(({ id }) => id);
const storedFiles = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).length;

describe('an interaction whose agent nobody knows', () => {
  it('is kept whole, and becomes an interaction under the same id when somebody says whose it is', async () => {
    const { organisation, admin, agent, system } = await aScene();
    const id = await parked(system, '7007', true);
    expect(await idsSeenBy(admin)).toEqual([id]);
    expect(await app.get(SweepRecordings).run(system, new Date(Date.now() + 24 * 3_600_000))).toBe(0);
    expect(await app.get(MatchParked).run(admin, { parkedId: id, personId: agent.personId })).toBe(id);
    expect(await idsSeenBy(admin)).toEqual([]);
    const [detail, words] = await app.within(organisation.organisationId, async () => [
      await app.get(InteractionRepository).findDetail(id),
      await app.get(TranscriptRepository).listOf([id]),
    ]);
    expect(detail).toMatchObject({
      agent: { id: agent.personId },
      queue: 'Facturen',
      subject: 'Dubbele factuur',
      recording: { channels: 2, agentChannel: 1, durationSeconds: 1 },
    });
    expect(words[0]?.turns[0]?.text).toBe('Goedemiddag.');
    expect(await app.get(SweepRecordings).run(system, new Date(Date.now() + 24 * 3_600_000))).toBe(0);
    await expect(app.get(MatchParked).run(admin, { parkedId: id, personId: agent.personId })).rejects.toThrow('not found');
  });

  it('is matched once when two people do it at the same moment', async () => {
    const { admin, agent, system } = await aScene();
    const id = await parked(system);
    const both = await Promise.allSettled(
      [1, 2].map(() => app.get(MatchParked).run(admin, { parkedId: id, personId: agent.personId })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is recognised when it is sent again', async () => {
    const { system } = await aScene();
    const id = await parked(system);
    numbered--;
    const again = await app.get(ImportInteraction).run(system, {
      agentId: null,
      employeeNumber: '7007',
      externalId: `p-${++numbered}`,
      channel: 'phone',
      direction: 'inbound',
      queue: null,
      startedAt: new Date('2026-11-02T10:00:00Z'),
      subject: null,
      language: 'nl',
      recordingFollows: true,
    });
    expect(again).toEqual({ interactionId: id, outcome: 'duplicate' });
  });

  it('is for administrators, and for the coach who brought it in, within their teams', async () => {
    const { organisation, admin, coach, agent, system } = await aScene();
    const [sent, mine] = [await parked(system), await parked(coach)];
    const colleague = await aPerson(app, organisation, ['coach']);
    expect((await idsSeenBy(admin)).length).toBe(2);
    expect([await idsSeenBy(coach), await idsSeenBy(colleague)]).toEqual([[mine], []]);
    const outside = await aPerson(app, { organisationId: organisation.organisationId }, ['agent']);
    const match = (actor: PersonActor, parkedId: string, personId: string) =>
      app.get(MatchParked).run(actor, { parkedId, personId });
    await expect(match(coach, sent, agent.personId)).rejects.toThrow('not found');
    await expect(match(colleague, mine, agent.personId)).rejects.toThrow('not found');
    await expect(match(coach, mine, outside.personId)).rejects.toThrow('Agent was not found');
    await expect(app.get(DiscardParked).run(colleague, { parkedId: mine, reason: 'Weg ermee' })).rejects.toThrow('not found');
    expect(await match(coach, mine, agent.personId)).toBe(mine);
    const stranger = await aPerson(app, await anOrganisation(app), ['admin']);
    expect(await idsSeenBy(stranger)).toEqual([]);
    await expect(match(stranger, sent, stranger.personId)).rejects.toThrow('not found');
    await expect(app.get(DiscardParked).run(stranger, { parkedId: sent, reason: 'Weg ermee' })).rejects.toThrow('not found');
    const foreign = await aPerson(app, await anOrganisation(app), ['agent']);
    await expect(match(admin, sent, foreign.personId)).rejects.toThrow('Agent was not found');
  });

  it('is let go of with a reason that stays, and its sound and words are gone', async () => {
    const { admin, system } = await aScene();
    const before = await storedFiles();
    const id = await parked(system, '7007', true);
    expect(await storedFiles()).toBe(before + 1);
    await expect(app.get(DiscardParked).run(admin, { parkedId: id, reason: ' ' })).rejects.toThrow();
    await app.get(DiscardParked).run(admin, { parkedId: id, reason: 'Proefgesprek van de leverancier' });
    expect([await storedFiles(), await idsSeenBy(admin)]).toEqual([before, []]);
    const [row] = await queryDatabase(
      superuserUrl,
      'SELECT state, turns, recording, subject, discard_reason FROM parked_interaction WHERE id = $1',
      [id],
    );
    const reason = 'Proefgesprek van de leverancier';
    expect(row).toEqual({ state: 'discarded', turns: null, recording: null, subject: null, discard_reason: reason });
    const [entry] = await queryDatabase(
      superuserUrl,
      `SELECT actor_id, details FROM audit_entry WHERE subject_id = $1 AND action = 'interaction.discarded'`,
      [id],
    );
    expect(entry).toEqual({ actor_id: admin.personId, details: {} });
  });

  it('is matched by itself when somebody comes with its employee number', async () => {
    const { organisation, admin, system } = await aScene();
    const ids = [await parked(system, '8008'), await parked(system, '8008'), await parked(system, '9009')];
    expect(await app.get(MatchKnown).run(system)).toBe(0);
    const personId = await app.get(AddPerson).run(system, {
      givenName: 'Nieuw',
      familyName: 'Hier',
      email: 'nieuw@example.test',
      roles: ['agent'],
      language: 'nl',
      timeZone: 'Europe/Amsterdam',
      employeeNumber: '8008',
    });
    expect(await app.get(MatchKnown).run(system)).toBe(2);
    expect(await idsSeenBy(admin)).toEqual([ids[2]]);
    const agents = await queryDatabase(superuserUrl, 'SELECT DISTINCT agent_id FROM interaction WHERE org_id = $1', [
      organisation.organisationId,
    ]);
    expect(agents).toEqual([{ agent_id: personId }]);
  });

  it('is listed page by page, newest first', async () => {
    const { admin, system } = await aScene();
    const ids = [await parked(system), await parked(system), await parked(system)];
    const page = (after: string | null) =>
      app.within(admin.organisationId, () => app.get(ListParked).run(admin, { first: 2, after }));
    const first = await page(null);
    const second = await page(first.pageInfo.endCursor);
    expect([first.total, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(ids.toReversed());
  });
});
