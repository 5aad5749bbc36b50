import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { QualityApiModule } from '../quality.api.module.js';
import { ForgetAnswers } from './forget-answers.js';
import { IngestRequestRepository } from './ingest-request.repository.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([QualityApiModule], {}, withFiles);
});
afterAll(() => app.close());

const ANSWER = { interactionId: '0198c2a0-0000-7000-8000-000000000001', outcome: 'imported' } as const;

describe('answers to other systems', () => {
  it('are forgotten after thirty days, and those of another organisation are not touched', async () => {
    const [one, other] = [await anOrganisation(app), await anOrganisation(app)];
    for (const { organisationId } of [one, other])
      await app.within(organisationId, async () => {
        await app.get(IngestRequestRepository).addAll(['reference:old', 'reference:young'], 'hash', ANSWER as never);
        await app
          .get(Database)
          .manager()
          .query(
            `UPDATE ingest_request SET created_at = now() - interval '31 days' WHERE org_id = $1 AND key = 'reference:old'`,
            [organisationId],
          );
      });
    const known = ({ organisationId }: typeof one) =>
      app.within(organisationId, async () =>
        (await app.get(IngestRequestRepository).find(['reference:old', 'reference:young'])).map(({ key }) => key).toSorted(),
      );
    const forget = () => app.get(ForgetAnswers).run({ kind: 'system', organisationId: one.organisationId });
    expect(await forget()).toBe(1);
    expect(await forget()).toBe(0);
    expect(await known(one)).toEqual(['reference:young']);
    expect(await known(other)).toEqual(['reference:old', 'reference:young']);
  });
});
