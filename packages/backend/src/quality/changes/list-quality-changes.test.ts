import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDraft, aScoringScene, saved, withFiles } from '@vakwerk/testing/scoring-scene';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { newId } from '../../platform/database/new-id.js';
import { FragmentsAtCriteria } from '../evaluations/fragments-at-criteria.js';
import { QualityModule } from '../quality.module.js';
import { ListQualityChanges } from './list-quality-changes.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([QualityModule], {}, withFiles);
});
afterAll(() => app.close());

const HOUR = 3_600_000;

describe('what changed in the measuring', () => {
  it('is a scorecard that was published in the period, in this organisation alone', async () => {
    const scene = await aScoringScene(app);
    const now = Date.now();
    const list = (organisationId: string, from: number, until: number) =>
      app.within(organisationId, () => app.get(ListQualityChanges).run(new Date(from), new Date(until)));
    const changes = await list(scene.organisationId, now - HOUR, now + HOUR);
    expect(changes.map(({ kind, name }) => [kind, name.nl])).toEqual([['scorecard', 'Klantgesprek']]);
    expect(await list(scene.organisationId, now - 3 * HOUR, now - 2 * HOUR)).toEqual([]);
  });
});

describe('the fragment at a criterion', () => {
  it('is the first one of it; a criterion without one, and another organisation, have none', async () => {
    const scene = await aScoringScene(app);
    const draft = await aDraft(app, scene);
    const fragment = (criterionId: string | null, startMs: number, number: number) => ({
      ...{ id: newId(), criterionId, startMs, endMs: startMs + 900, note: '', number },
    });
    const fragments = [fragment(null, 100, 1), fragment('identity', 2_000, 2), fragment('identity', 4_000, 3)];
    await saved(app, scene, draft, { fragments });
    const find = (organisationId: string) => app.within(organisationId, () => app.get(FragmentsAtCriteria).run([draft.id]));
    expect([...(await find(scene.organisationId))]).toEqual([[`${draft.id} identity`, fragments[1]?.id]]);
    expect([...(await find((await aScoringScene(app)).organisationId))]).toEqual([]);
  });
});
