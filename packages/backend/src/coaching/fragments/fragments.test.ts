import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { someSkills } from '@vakwerk/testing/a-course';
import { aLessonTaken, aLessonWithSound, forgetSounds, hearSound, publishLesson, storedSound } from '@vakwerk/testing/lent-scene';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { FileStore } from '../../platform/files/file-store.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { ImportInteraction } from '../../quality/index.js';
import { CoachingModule } from '../coaching.module.js';
import { AnswerFragment } from './answer-fragment.js';
import { AskForFragment } from './ask-for-fragment.js';
import { CutFragment } from './cut-fragment.js';
import { ListFragments } from './list-fragments.js';
import { StopFragment } from './stop-fragment.js';

let app: TestApplication;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vakwerk-fragments-'));
  app = await openTestApplication([CoachingModule], { STORAGE_URL: pathToFileURL(join(folder, 'files')).href }, (config) => [
    FilesModule.with(config),
  ]);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const RATE = 8_000;
/** Ten seconds of 8-bit sound; every sample of second n is 100 + n, so that one can see what was cut out. `take` makes each file another. */
async function aRecording(take: number): Promise<string> {
  const data = Buffer.from(Array.from({ length: 10 * RATE }, (_, n) => (n === 0 ? take : 100 + Math.floor(n / RATE))));
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + data.length, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(data.length, 40);
  const path = join(folder, `take-${take}.wav`);
  await writeFile(path, Buffer.concat([header, data]));
  return path;
}

const NOW = new Date('2026-11-30T09:00:00Z');
/** The first instant after 31 December 2026 in Amsterdam. */
const UNTIL = new Date('2026-12-31T23:00:00Z');
const justBefore = new Date(UNTIL.getTime() - 1);
const notFound = { extensions: { code: 'NOT_FOUND' } };

let takes = 0;
let coach: PersonActor;
let agent: PersonActor;
let author: PersonActor;
let colleague: PersonActor;
let stranger: PersonActor;
let otherCoach: PersonActor;
let interactionId: string;
beforeEach(async () => {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const as = (role: 'coach' | 'agent' | 'author') => aPerson(app, organisation, [role]);
  [coach, agent, author, colleague] = [await as('coach'), await as('agent'), await as('author'), await as('agent')];
  stranger = await aPerson(app, await anOrganisation(app), ['coach', 'agent', 'author']);
  otherCoach = { ...(await as('coach')), teamIds: [] };
  takes += 1;
  ({ interactionId } = await app.get(ImportInteraction).run(coach, {
    agentId: agent.personId,
    channel: 'phone',
    direction: 'inbound',
    queue: null,
    startedAt: new Date('2026-11-02T10:00:00Z'),
    subject: null,
    language: 'nl',
    recording: { path: await aRecording(takes) },
  }));
});

const wish = (more: object = {}) => ({
  interactionId,
  startMs: 2_000,
  endMs: 6_000,
  why: 'Zo klinkt doorvragen.',
  expiresOn: '2026-12-31',
  ...more,
});
const ask = async (actor = coach, more: object = {}) => app.get(AskForFragment).run(actor, wish(more), NOW);
const answer = (fragmentId: string, lends: boolean, actor = agent, now = NOW) =>
  app.get(AnswerFragment).run(actor, { fragmentId, lends }, now);
const cut = (fragmentId: string, now = NOW) =>
  app.get(CutFragment).run({ kind: 'system', organisationId: coach.organisationId }, fragmentId, now);
const lent = (actor: PersonActor, now = NOW) => app.within(actor.organisationId, () => app.get(ListFragments).lent(now));
const mine = (actor: PersonActor) => app.within(actor.organisationId, () => app.get(ListFragments).mine(actor));
const hear = (mediaId: string, now: Date, actor = colleague) => hearSound(app, actor, mediaId, now);

async function heard(mediaId: string, now: Date, actor = colleague): Promise<string> {
  const opened = await hear(mediaId, now, actor);
  if (opened.kind === 'file') opened.opened.stream.destroy();
  return opened.kind;
}

async function aLoan(): Promise<{ fragmentId: string; mediaId: string }> {
  const fragmentId = await ask();
  await answer(fragmentId, true);
  await cut(fragmentId);
  const [fragment] = await lent(author);
  return { fragmentId, mediaId: fragment?.mediaId as string };
}

describe('a piece of a call for lessons', () => {
  it('is cut out when who is heard says yes, and only that piece', async () => {
    const fragmentId = await ask();
    await cut(fragmentId);
    expect(await lent(author)).toEqual([]);
    await answer(fragmentId, true);
    await answer(fragmentId, true);
    await cut(fragmentId);
    await cut(fragmentId);
    const [fragment, ...more] = await lent(author);
    expect(more).toEqual([]);
    expect(fragment).toMatchObject({ id: fragmentId, durationSeconds: 4, expiresOn: '2026-12-31', until: UNTIL, language: 'nl' });
    const opened = await hear(fragment?.mediaId as string, NOW);
    if (opened.kind !== 'file') throw new Error(opened.kind);
    const bytes = await buffer(opened.opened.stream);
    expect(opened.media.mediaType).toBe('audio/wav');
    expect([bytes.length - 44, bytes[44], bytes.at(-1)]).toEqual([4 * RATE, 102, 105]);
  });

  it('stays where it is after a no, and may be given later', async () => {
    const fragmentId = await ask();
    await answer(fragmentId, false);
    await cut(fragmentId);
    expect(await lent(author)).toEqual([]);
    await answer(fragmentId, true);
    await cut(fragmentId);
    expect(await lent(author)).toHaveLength(1);
    // A yes is taken back by stopping it.
    await expect(answer(fragmentId, false)).rejects.toMatchObject(notFound);
  });

  it('is asked by a coach of the team, and answered by nobody but who is heard', async () => {
    for (const actor of [otherCoach, stranger, agent, author]) await expect(ask(actor)).rejects.toMatchObject(notFound);
    for (const [more, problem] of [
      [{ endMs: 4_000 }, 'tooShort'],
      [{ endMs: 60_000 }, 'outside'],
      [{ expiresOn: '2026-11-29' }, 'dateInPast'],
      [{ expiresOn: '2028-12-01' }, 'dateTooFar'],
      [{ why: '  ' }, ''],
      [{ expiresOn: 'soon' }, ''],
    ] as const)
      await expect(ask(coach, more)).rejects.toMatchObject({
        message: expect.stringContaining(problem),
        extensions: { code: 'BAD_USER_INPUT' },
      });
    const fragmentId = await ask();
    for (const actor of [coach, colleague, author, stranger])
      await expect(answer(fragmentId, true, actor)).rejects.toMatchObject(notFound);
    expect(await mine(agent)).toMatchObject([{ id: fragmentId, why: 'Zo klinkt doorvragen.', askedBy: { id: coach.personId } }]);
    expect([await mine(colleague), await mine(stranger), await lent(stranger)]).toEqual([[], [], []]);
    const ofCall = (actor: PersonActor) =>
      app.within(actor.organisationId, () => app.get(ListFragments).ofCall(actor, interactionId));
    expect(await ofCall(coach)).toHaveLength(1);
    expect([await ofCall(otherCoach), await ofCall(stranger)]).toEqual([[], []]);
  });

  it('is stopped by who is heard or who asked, at once and for good', async () => {
    const { fragmentId, mediaId } = await aLoan();
    expect(await heard(mediaId, NOW)).toBe('file');
    expect(await heard(mediaId, NOW, stranger)).toBe('notFound');
    for (const actor of [colleague, author, stranger, otherCoach])
      await expect(app.get(StopFragment).run(actor, fragmentId, NOW)).rejects.toMatchObject(notFound);
    await app.get(StopFragment).run(agent, fragmentId, NOW);
    await app.get(StopFragment).run(coach, fragmentId, NOW);
    expect(await heard(mediaId, NOW)).toBe('notFound');
    expect(await lent(author)).toEqual([]);
    await expect(answer(fragmentId, true)).rejects.toMatchObject(notFound);
  });

  it('may be stopped before the worker came by: then nothing is cut out', async () => {
    const fragmentId = await ask();
    await answer(fragmentId, true);
    await app.get(StopFragment).run(agent, fragmentId, NOW);
    await cut(fragmentId);
    expect(await mine(agent)).toMatchObject([{ mediaId: null }]);
  });

  it('is taken back at once while the worker is decoding, and nothing of it is kept', async () => {
    const fragmentId = await ask();
    await answer(fragmentId, true);
    const files = app.get(FileStore);
    const openRange = files.openRange.bind(files);
    const decoding = jest.spyOn(files, 'openRange').mockImplementationOnce(async (key) => {
      // Held by the worker's transaction, this would wait for what waits for it.
      await app.get(StopFragment).run(agent, fragmentId, NOW);
      return openRange(key);
    });
    await cut(fragmentId);
    expect(decoding).toHaveBeenCalledTimes(1);
    expect(await mine(agent)).toMatchObject([{ mediaId: null, stoppedAt: NOW }]);
    decoding.mockRestore();
  }, 20_000);

  it('is over at the instant its day ends, and its bytes go with the next round', async () => {
    const { mediaId } = await aLoan();
    expect(await heard(mediaId, justBefore)).toBe('file');
    expect(await heard(mediaId, UNTIL)).toBe('notFound');
    expect([(await lent(author, justBefore)).length, (await lent(author, UNTIL)).length]).toEqual([1, 0]);
    const stored = () => storedSound(app, coach, mediaId);
    const key = (await stored())?.storageKey as string;
    const forget = (now: Date) => forgetSounds(app, coach, now);
    expect([await forget(justBefore), await app.get(FileStore).exists(key)]).toEqual([0, true]);
    expect([await forget(UNTIL), await app.get(FileStore).exists(key)]).toEqual([1, false]);
    expect([await forget(UNTIL), (await stored())?.forgottenAt]).toEqual([0, UNTIL]);
  });
});

describe('a lesson with a lent piece', () => {
  it('loses the sound and the words when the loan ends, and can still be finished', async () => {
    const { mediaId } = await aLoan();
    const courseId = await aLessonWithSound(app, author, mediaId, NOW);
    await publishLesson(app, author, courseId, NOW);
    const { read, sees } = await aLessonTaken(app, colleague, courseId, NOW);
    expect((await read(justBefore)).steps[0]).toMatchObject({ audioUrl: `/api/media/${mediaId}`, transcript: [{}] });
    expect((await read(UNTIL)).steps[0]).toMatchObject({ audioUrl: '', transcript: [], durationSeconds: 0 });

    const after = (seconds: number) => new Date(UNTIL.getTime() + seconds * 1000);
    await sees('a', after(1));
    await sees('a', after(5));
    expect((await read(after(6))).state).toMatchObject({ doneStepIds: ['a'] });

    // What is over cannot be published again: the author is told that the sound is missing.
    await expect(publishLesson(app, author, courseId, UNTIL)).rejects.toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'missingAudio' })]),
    });
  });
});
