import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mayCall } from '@vakwerk/domain/people/permissions';
import { aScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { QualityApiModule } from '../quality.api.module.js';
import { ChangeRetentionRules } from '../retention/change-retention-rules.js';
import { ReadCouncilPack } from './read-council-pack.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([QualityApiModule], {}, withFiles);
});
afterAll(() => app.close());

const packOf = (organisationId: string) => app.within(organisationId, () => app.get(ReadCouncilPack).run());

describe('the explanation for a works council', () => {
  it('tells what this organisation set, and follows when it changes', async () => {
    const scene = await aScoringScene(app);
    const admin = await aPerson(app, scene, ['admin']);
    const before = await packOf(scene.organisationId);
    expect(before.skills.map(({ nl }) => nl).sort()).toEqual(['closing', 'identity', 'opening']);
    expect(before.scorecards).toEqual([{ nl: 'Klantgesprek', en: 'Klantgesprek (en)' }]);
    expect(before.kept).toEqual({ audio: null, transcript: null, evaluation: null });
    const days = { audio: 30, transcript: 90, evaluation: null };
    await app.get(ChangeRetentionRules).run(admin, { ...days, expectedVersion: 0 });
    expect((await packOf(scene.organisationId)).kept).toEqual(days);
  });

  it('knows nothing of another organisation', async () => {
    const [one, other] = [await aScoringScene(app), await aScoringScene(app)];
    const admin = await aPerson(app, other, ['admin']);
    await app.get(ChangeRetentionRules).run(admin, { audio: 7, transcript: 7, evaluation: 7, expectedVersion: 0 });
    expect((await packOf(one.organisationId)).kept.audio).toBeNull();
  });

  it('is for administrators', () => {
    const roles = ['agent', 'coach', 'manager', 'author', 'admin'] as const;
    expect(roles.filter((role) => mayCall([role], 'retention:administer'))).toEqual(['admin']);
  });
});
