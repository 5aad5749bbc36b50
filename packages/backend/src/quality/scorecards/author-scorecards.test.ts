import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { aScoringScene, aSubmission, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { GradeEvaluation } from '../evaluations/grade-evaluation.js';
import { StartEvaluation } from '../evaluations/start-evaluation.js';
import { QualityApiModule } from '../quality.api.module.js';
import { ArchiveScorecard } from './archive-scorecard.js';
import { CopyScorecard } from './copy-scorecard.js';
import { CreateScorecard } from './create-scorecard.js';
import { DiscardScorecardDraft } from './discard-scorecard-draft.js';
import { ExportScorecard } from './export-scorecard.js';
import { FindScorecardProblems } from './find-scorecard-problems.js';
import { ImportScorecard } from './import-scorecard.js';
import { ListPastCalls } from './list-past-calls.js';
import { ListScorecardLibrary } from './list-scorecard-library.js';
import { PublishScorecard } from './publish-scorecard.js';
import { ReadScorecard } from './read-scorecard.js';
import { SaveScorecard } from './save-scorecard.js';
import { ScorecardRepository } from './scorecard.repository.js';
import { StartScorecardDraft } from './start-scorecard-draft.js';

let app: TestApplication;
let scene: ScoringScene;
let author: PersonActor;
let stranger: PersonActor;
beforeAll(async () => {
  app = await openTestApplication([QualityApiModule], {}, withFiles);
  scene = await aScoringScene(app);
  author = await aPerson(app, scene, ['author']);
  stranger = await aPerson(app, await aScoringScene(app), ['author', 'coach', 'admin']);
});
afterAll(() => app.close());

const NAME = { nl: 'Chatgesprek', en: 'Chat' };
const NOTHING = { nl: '', en: '' };
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const within = <T>(actor: PersonActor, work: () => Promise<T>) => app.within(actor.organisationId, work);
const content = (versionId: string, actor = author) =>
  within(actor, async () => (await app.get(ScorecardRepository).findVersion(versionId))?.content as ScorecardVersion);
const saving = (versionId: string, version: unknown, more: { revision?: number; actor?: PersonActor } = {}) =>
  app.get(SaveScorecard).run(more.actor ?? author, {
    versionId,
    expectedRevision: more.revision ?? 1,
    name: NAME,
    description: NOTHING,
    content: typeof version === 'string' ? version : JSON.stringify(version),
  });
const created = () => app.get(CreateScorecard).run(author, { name: NAME });
const reading = (actor: PersonActor, scorecardId: string) =>
  within(actor, () => app.get(ReadScorecard).run(actor, { scorecardId }));
const library = (actor: PersonActor, request = {}) => within(actor, () => app.get(ListScorecardLibrary).run(actor, request));

describe('creating a scorecard', () => {
  it('gives every card a code of its own, and an empty draft that only authors see', async () => {
    const [first, second] = [await created(), await created()];
    const cards = await Promise.all([reading(author, first.scorecardId), reading(author, second.scorecardId)]);
    expect(cards[0].code).toBe('chatgesprek');
    expect(cards[1].code).toBe('chatgesprek-2');
    expect(cards[0].versions).toMatchObject([
      { number: 1, publishedAt: null, revision: 1, savedBy: { id: author.personId }, evaluationCount: 0 },
    ]);
    await expect(reading(scene.coach, first.scorecardId)).rejects.toMatchObject(NOT_FOUND);
    await expect(reading(stranger, first.scorecardId)).rejects.toMatchObject(NOT_FOUND);
  });

  it('refuses a card without a name', () => {
    expect(() => app.get(CreateScorecard).run(author, { name: { nl: ' ', en: '' } })).toThrow(/name/);
  });
});

describe('saving a draft', () => {
  it('keeps holes, counts revisions and tells who saves on an older one', async () => {
    const { versionId, scorecardId } = await created();
    const start = await content(versionId);
    const draft = {
      ...start,
      sections: [{ id: 's', title: { nl: 'Begin', en: '' }, weight: 10, failSection: null, criteria: [] }],
    };
    expect(await saving(versionId, draft)).toMatchObject({ ok: true, value: { revision: 2 } });
    expect(await saving(versionId, start)).toEqual({ ok: false, error: { code: 'conflict', scorecardId } });
    expect(await content(versionId)).toEqual(draft);
    expect(await saving(versionId, start, { revision: 2 })).toMatchObject({ ok: true, value: { revision: 3 } });
  });

  it('lets one of two who save at the same moment win', async () => {
    const { versionId } = await created();
    const start = await content(versionId);
    const both = await Promise.all([saving(versionId, start), saving(versionId, { ...start, model: 'weightedPoints' })]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it('never touches a published version', async () => {
    const before = await content(scene.versionId);
    expect(await saving(scene.versionId, { ...before, sections: [] })).toMatchObject({ ok: false, error: { code: 'published' } });
    expect(await content(scene.versionId)).toEqual(before);
  });

  it('refuses another shape, and a skill that this organisation does not have', async () => {
    const { versionId } = await created();
    const before = await content(versionId);
    const foreign = (await content((await reading(stranger, await theirCard())).versions[0]?.id ?? '', stranger)).sections;
    expect(() => saving(versionId, '{')).toThrow(/JSON/);
    expect(() => saving(versionId, { ...before, colour: 'red' })).toThrow(/colour/);
    await expect(saving(versionId, { ...before, sections: foreign })).rejects.toThrow(/skill/i);
    await expect(saving(versionId, before, { actor: stranger })).rejects.toMatchObject(NOT_FOUND);
  });
});

async function theirCard(): Promise<string> {
  const [card] = (await library(stranger)).nodes;
  if (!card) throw new Error('no card');
  return card.id;
}

describe('the next version', () => {
  it('starts as the published one, once, and leaves that one as it is', async () => {
    const first = await app.get(StartScorecardDraft).run(author, { scorecardId: scene.scorecardId });
    expect(await app.get(StartScorecardDraft).run(author, { scorecardId: scene.scorecardId })).toEqual(first);
    expect(await content(first.versionId)).toEqual(await content(scene.versionId));
    const { versions } = await reading(author, scene.scorecardId);
    expect(versions.map(({ number, publishedAt }) => [number, publishedAt !== null])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect((await reading(scene.coach, scene.scorecardId)).versions.map(({ number }) => number)).toEqual([1]);
    await expect(app.get(StartScorecardDraft).run(stranger, { scorecardId: scene.scorecardId })).rejects.toMatchObject(NOT_FOUND);
  });

  it('is not published when a colleague saved after the publisher read it', async () => {
    const { versionId } = await app.get(StartScorecardDraft).run(author, { scorecardId: scene.scorecardId });
    const refused = await app.get(PublishScorecard).run(author, { versionId, expectedRevision: 99 });
    expect(refused).toEqual({ ok: false, error: [{ code: 'changedMeanwhile', path: '' }] });
  });

  it('says what is missing before it is published, all at once', async () => {
    const { versionId } = await created();
    const problems = within(author, async () => app.get(FindScorecardProblems).run(await content(versionId)));
    expect(await problems).toEqual([{ code: 'noScoredCriterion', path: '' }]);
  });
});

describe('discarding a draft', () => {
  const discard = (versionId: string, expectedRevision: number, actor = author) =>
    app.get(DiscardScorecardDraft).run(actor, { versionId, expectedRevision });

  it('leaves the published version, and the next draft starts from that one again', async () => {
    const { scorecardId, versionId } = await app.get(StartScorecardDraft).run(author, { scorecardId: scene.scorecardId });
    const changed = { ...(await content(versionId)), sections: [] };
    await saving(versionId, changed);
    expect(await discard(versionId, 1)).toMatchObject({ error: { code: 'conflict', scorecardId } });
    expect(await discard(versionId, 2)).toEqual({ ok: true, value: { scorecardId, cardRemoved: false } });
    const next = await app.get(StartScorecardDraft).run(author, { scorecardId });
    expect((await content(next.versionId)).sections.length).toBeGreaterThan(0);
  });

  it('takes a card along that was never published', async () => {
    const { scorecardId, versionId } = await created();
    expect(await discard(versionId, 1)).toEqual({ ok: true, value: { scorecardId, cardRemoved: true } });
    await expect(reading(author, scorecardId)).rejects.toMatchObject(NOT_FOUND);
    await expect(discard(versionId, 1)).rejects.toMatchObject(NOT_FOUND);
  });

  it('never touches what is published, or what belongs to another organisation', async () => {
    const { versionId } = await created();
    await expect(discard(versionId, 1, stranger)).rejects.toMatchObject(NOT_FOUND);
    const card = await reading(author, scene.scorecardId);
    const published = card.versions.find(({ publishedAt }) => publishedAt !== null);
    expect(await discard(published?.id ?? '', published?.revision ?? 1)).toMatchObject({ error: { code: 'published' } });
  });
});

describe('copying and exporting', () => {
  it('makes another card that shares no id with the first and scores the same', async () => {
    const copy = await app.get(CopyScorecard).run(author, { versionId: scene.versionId, name: NAME });
    const [original, copied] = [await content(scene.versionId), await content(copy.versionId)];
    expect(copied.sections.map(({ weight }) => weight)).toEqual(original.sections.map(({ weight }) => weight));
    expect(copied.sections[0]?.id).not.toBe(original.sections[0]?.id);
    await expect(app.get(CopyScorecard).run(stranger, { versionId: scene.versionId, name: NAME })).rejects.toMatchObject(
      NOT_FOUND,
    );
  });

  it('exports a file that an import reads back to the same content', async () => {
    const exporting = (actor: PersonActor, versionId = scene.versionId) =>
      within(actor, () => app.get(ExportScorecard).run(actor, { versionId }));
    const file = JSON.parse(await exporting(scene.coach)) as { code: string };
    const imported = await app.get(ImportScorecard).run(author, { json: JSON.stringify({ ...file, code: 'read-back' }) });
    if (!imported.ok) throw new Error(JSON.stringify(imported.error));
    expect(await content(imported.value.versionId)).toEqual(await content(scene.versionId));
    await expect(exporting(scene.coach, imported.value.versionId)).rejects.toMatchObject(NOT_FOUND);
    await expect(exporting(stranger)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('archiving', () => {
  it('keeps new evaluations off the card and takes it out of the list, until it is taken back', async () => {
    const archiving = (archived: boolean, actor = author) =>
      app.get(ArchiveScorecard).run(actor, { scorecardId: scene.scorecardId, archived });
    const starting = async () =>
      app.get(StartEvaluation).run(scene.coach, { interactionId: await scene.aCall(), scorecardId: scene.scorecardId });
    await expect(archiving(true, stranger)).rejects.toMatchObject(NOT_FOUND);
    const since = await archiving(true);
    expect(await archiving(true)).toEqual(since);
    expect(await starting()).toEqual({ ok: false, error: { code: 'noScorecardPublished' } });
    expect((await library(scene.coach)).nodes.map(({ id }) => id)).not.toContain(scene.scorecardId);
    expect((await library(scene.coach, { archived: true })).nodes.map(({ id }) => id)).toEqual([scene.scorecardId]);
    expect(await archiving(false)).toBeNull();
    expect(await starting()).toMatchObject({ ok: true });
  });
});

describe('the list of cards', () => {
  it('counts what is on a card and who used it, shows drafts to authors only and finds by a piece of a code', async () => {
    const found = await library(author, { search: 'CUSTOMER-c' });
    expect(found.nodes).toMatchObject([
      { id: scene.scorecardId, publishedNumber: 1, sectionCount: 2, criterionCount: 4, evaluationCount: 1 },
    ]);
    expect(found.nodes[0]?.draftVersionId).not.toBeNull();
    const theirs = await library(scene.coach);
    expect(
      theirs.nodes.every(({ draftVersionId, publishedVersionId }) => draftVersionId === null && publishedVersionId !== null),
    ).toBe(true);
    expect((await library(author, { search: '%' })).nodes).toEqual([]);
  });

  it('comes in pages', async () => {
    const all = (await library(author)).nodes.map(({ id }) => id);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await library(author, { first: 2, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(all);
  });
});

describe('past calls to try a draft on', () => {
  it('gives the answers and the score, without people and without texts', async () => {
    const calls = (actor: PersonActor) => within(actor, () => app.get(ListPastCalls).run({ scorecardId: scene.scorecardId }));
    const { evaluationId } = await aSubmission(app, scene);
    expect(await calls(author)).toEqual([]);
    await app.get(GradeEvaluation).run({ kind: 'system', organisationId: scene.organisationId }, { evaluationId, jobId: 'job' });
    const [call, ...rest] = await calls(author);
    expect(rest).toEqual([]);
    expect(call).toMatchObject({ id: evaluationId, subject: 'Verhuizing', versionNumber: 1, finalRatio: 0.666667 });
    expect(call?.answers).toContainEqual({ criterionId: 'identity', optionIds: ['no'], notApplicable: false });
    expect(JSON.stringify(call)).not.toContain(scene.agent.personId);
    await expect(calls(stranger)).rejects.toMatchObject(NOT_FOUND);
  });
});
