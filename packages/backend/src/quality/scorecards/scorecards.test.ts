import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aScoringScene, CARD, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { QualityModule } from '../quality.module.js';
import { ImportCommentTemplates } from './import-comment-templates.js';
import { ImportScorecard } from './import-scorecard.js';
import { PublishScorecard } from './publish-scorecard.js';
import { ScorecardRepository } from './scorecard.repository.js';

let app: TestApplication;
let scene: ScoringScene;
beforeAll(async () => {
  app = await openTestApplication([QualityModule], {}, withFiles);
  scene = await aScoringScene(app);
});
afterAll(() => app.close());

const system = () => ({ kind: 'system', organisationId: scene.organisationId }) as const;
const importing = (card: unknown) =>
  app.get(ImportScorecard).run(system(), { json: typeof card === 'string' ? card : JSON.stringify(card) });
const version = (id: string) => app.within(scene.organisationId, () => app.get(ScorecardRepository).findVersion(id));
const withSections = (change: (sections: typeof CARD.version.sections) => unknown) => ({
  ...CARD,
  version: { ...CARD.version, sections: change(structuredClone(CARD.version.sections)) },
});

describe('importing a scorecard', () => {
  it('names skills by id and keeps one draft until it is published', async () => {
    const first = await importing({ ...CARD, code: 'second-card' });
    const again = await importing({ ...CARD, code: 'second-card', name: { nl: 'Nieuwe naam', en: 'New name' } });
    if (!first.ok || !again.ok) throw new Error('refused');
    expect(again.value).toEqual(first.value);
    const stored = await version(first.value.versionId);
    expect(stored).toMatchObject({ number: 1, publishedAt: null, name: { nl: 'Nieuwe naam' } });
    expect(stored?.content.sections[0]?.criteria[0]?.skillId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('makes the next version of a published card, and leaves the published one as it was', async () => {
    const before = await version(scene.versionId);
    const next = await importing(withSections((sections) => sections.slice(0, 1)));
    expect(next).toMatchObject({ ok: true, value: { scorecardId: scene.scorecardId, number: 2 } });
    expect(await version(scene.versionId)).toEqual(before);
  });

  it('names everything that keeps a card from being published, at once', async () => {
    const broken = withSections(([start, end]) => [
      {
        ...start,
        weight: -1,
        criteria: start?.criteria.map((criterion) => ({ ...criterion, skillId: 'juggling', text: { nl: 'Alleen', en: '' } })),
      },
      end,
    ]);
    const refused = await importing(broken);
    expect(refused.ok ? [] : refused.error.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'skillUnknown sections.0.criteria.0.skillId',
      'skillUnknown sections.0.criteria.1.skillId',
      'weightInvalid sections.0.weight',
      'translationMissing sections.0.criteria.0.text.en',
      'translationMissing sections.0.criteria.1.text.en',
    ]);
  });

  it.each([
    ['what is no JSON', '{', ['notJson ']],
    ['a typing error in a key', { ...CARD, nmae: 'x' }, ['wrongShape nmae']],
    [
      'unknown words, all of them',
      { ...CARD, version: { ...CARD.version, model: 'guess', sections: 'none' } },
      ['wrongShape version.model', 'wrongShape version.sections'],
    ],
  ])('refuses %s', async (_name, card, problems) => {
    const refused = await importing(card);
    expect(refused.ok ? [] : refused.error.map(({ code, path }) => `${code} ${path}`)).toEqual(problems);
  });
});

describe('publishing a scorecard', () => {
  it('freezes it: publishing again changes nothing, and an import goes to a new version', async () => {
    const imported = await importing({ ...CARD, code: 'third-card' });
    if (!imported.ok) throw new Error('refused');
    const { versionId } = imported.value;
    const first = await app.get(PublishScorecard).run(system(), { versionId });
    expect(await app.get(PublishScorecard).run(system(), { versionId })).toEqual(first);
    expect(await importing({ ...CARD, code: 'third-card' })).toMatchObject({ ok: true, value: { number: 2 } });
  });

  it('is refused when a skill was archived after the import', async () => {
    const imported = await importing({ ...CARD, code: 'fourth-card' });
    if (!imported.ok) throw new Error('refused');
    const archive = (at: string) =>
      app.within(scene.organisationId, () =>
        app
          .get(Database)
          .manager()
          .query(`UPDATE skill SET archived_at = ${at} WHERE org_id = $1 AND code = 'closing'`, [scene.organisationId]),
      );
    await archive('now()');
    const refused = await app.get(PublishScorecard).run(system(), { versionId: imported.value.versionId });
    await archive('NULL');
    expect(refused).toEqual({ ok: false, error: [{ code: 'skillArchived', path: 'sections.1.criteria.0.skillId' }] });
  });

  it('finds nothing of another organisation', async () => {
    const other = await aScoringScene(app);
    const publishing = app
      .get(PublishScorecard)
      .run({ kind: 'system', organisationId: other.organisationId }, { versionId: scene.versionId });
    await expect(publishing).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});

describe('importing comment templates', () => {
  const template = {
    code: 'open-question',
    skill: 'opening',
    title: { nl: 'Open vraag', en: 'Open question' },
    text: { nl: 'Vraag door.', en: 'Ask on.' },
  };

  it('replaces what has the same code', async () => {
    await app.get(ImportCommentTemplates).run(system(), [template]);
    await app.get(ImportCommentTemplates).run(system(), [{ ...template, skill: null }]);
    const stored = await app.within(scene.organisationId, () => app.get(ScorecardRepository).listCommentTemplates());
    expect(stored).toMatchObject([{ code: 'open-question', skillId: null, text: { en: 'Ask on.' } }]);
  });

  it('refuses a skill that does not exist', async () => {
    await expect(app.get(ImportCommentTemplates).run(system(), [{ ...template, skill: 'juggling' }])).rejects.toThrow(/juggling/);
  });
});
