import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aScoringScene, CARD, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { QualityModule } from '../quality.module.js';
import { ImportScorecard } from './import-scorecard.js';
import { ScorecardContents } from './scorecard-contents.js';

let app: TestApplication;
let scene: ScoringScene;
beforeAll(async () => {
  app = await openTestApplication([QualityModule], {}, withFiles);
  scene = await aScoringScene(app);
});
afterAll(() => app.close());

const find = (versionId: string, organisationId = scene.organisationId) =>
  app.within(organisationId, () => app.get(ScorecardContents).find(versionId));

describe('the content of a scorecard version', () => {
  it('is read once when it is published, and nobody can change it for others', async () => {
    const content = await find(scene.versionId);
    expect(await find(scene.versionId)).toBe(content);
    expect(() => Object.assign(content.sections[0]?.criteria[0] ?? {}, { text: { nl: 'Anders', en: 'Other' } })).toThrow(
      TypeError,
    );
  });

  it('is read anew while it is a draft', async () => {
    const importing = (weight: number) => {
      const sections = CARD.version.sections.map((section) => ({ ...section, weight }));
      const card = { ...CARD, code: 'still-a-draft', version: { ...CARD.version, sections } };
      const system = { kind: 'system', organisationId: scene.organisationId } as const;
      return app.get(ImportScorecard).run(system, { json: JSON.stringify(card) });
    };
    for (const weight of [3, 5]) {
      const imported = await importing(weight);
      if (!imported.ok) throw new Error('refused');
      expect((await find(imported.value.versionId)).sections[0]?.weight).toBe(weight);
    }
  });

  it('is not there for another organisation, also when this process keeps it', async () => {
    const other = await anOrganisation(app);
    await find(scene.versionId);
    await expect(find(scene.versionId, other.organisationId)).rejects.toThrow(/gone/);
  });

  it('of many versions: those used last are kept', async () => {
    const first = await find(scene.versionId);
    await app.within(scene.organisationId, async () => {
      for (let n = 2; n < 70; n += 1) {
        const [row] = (await app
          .get(Database)
          .manager()
          .query(
            `INSERT INTO scorecard_version (org_id, id, scorecard_id, number, content, published_at)
             SELECT org_id, gen_random_uuid(), scorecard_id, number + $3, content, now() FROM scorecard_version WHERE org_id = $1 AND id = $2 RETURNING id`,
            [scene.organisationId, scene.versionId, n],
          )) as { id: string }[];
        await app.get(ScorecardContents).find(row?.id ?? '');
        if (n < 40) await app.get(ScorecardContents).find(scene.versionId);
      }
    });
    expect(await find(scene.versionId)).toBe(first);
  });
});
