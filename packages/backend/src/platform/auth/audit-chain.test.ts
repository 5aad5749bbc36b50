import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';
import fc from 'fast-check';
import pg from 'pg';
import { Database } from '../database/database.js';
import { canonicalJson, linkHash, linkHolds } from './audit-chain.js';
import { AuditLog } from './audit-log.js';
import { VerifyAudit } from './verify-audit.js';

let app: TestApplication;
let superuser: pg.Client;
beforeAll(async () => {
  app = await openTestApplication();
  superuser = new pg.Client({ connectionString: (await openTestDatabase()).superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await app.close();
});

/** An organisation with a trail of five more entries than its own opening wrote. */
async function aTrail(): Promise<string> {
  const { organisationId } = await anOrganisation(app);
  for (let n = 0; n < 5; n += 1)
    await app.within(organisationId, () =>
      app.get(AuditLog).append({
        actorId: null,
        action: 'test.done',
        subjectKind: 'test',
        subjectId: null,
        details: { zebra: n, before: { b: 1, a: [n, null] } },
      }),
    );
  return organisationId;
}
const verify = (organisationId: string, how: Parameters<VerifyAudit['run']>[0] = {}) =>
  app.within(organisationId, () => app.get(VerifyAudit).run(how));
/** As somebody who has the database in their hands: the product's own role may neither change nor delete. */
const tamper = (organisationId: string, sql: string) => superuser.query(sql, [organisationId]);

describe('the chain of the audit trail', () => {
  it('holds for what the product wrote, and starts again in the middle', async () => {
    const organisationId = await aTrail();
    const all = await verify(organisationId);
    expect(all).toMatchObject({ broken: null, checked: Number(all.head?.sequence) });
    expect(await verify(organisationId, { latest: 2 })).toMatchObject({ broken: null, checked: 2 });
  });

  it.each([
    ['details', `UPDATE audit_entry SET details = '{"zebra": 99}' WHERE org_id = $1 AND sequence = 3`, '3', 'changed'],
    ['who did it', 'UPDATE audit_entry SET actor_id = gen_random_uuid() WHERE org_id = $1 AND sequence = 2', '2', 'changed'],
    ['when', `UPDATE audit_entry SET at = at - interval '1 day' WHERE org_id = $1 AND sequence = 4`, '4', 'changed'],
    ['the hash itself', `UPDATE audit_entry SET hash = 'x' WHERE org_id = $1 AND sequence = 2`, '2', 'changed'],
    ['a row taken out', 'DELETE FROM audit_entry WHERE org_id = $1 AND sequence = 3', '3', 'missing'],
    ['the first row taken out', 'DELETE FROM audit_entry WHERE org_id = $1 AND sequence = 1', '1', 'missing'],
  ])('shows a change of %s at the first entry that is wrong', async (_, sql, sequence, problem) => {
    const [organisationId, other] = [await aTrail(), await aTrail()];
    await tamper(organisationId, sql);
    expect((await verify(organisationId)).broken).toEqual({ sequence, problem });
    expect((await verify(other)).broken).toBeNull();
  });

  it('shows a removed end only to who kept an earlier head', async () => {
    const organisationId = await aTrail();
    const { head } = await verify(organisationId);
    expect((await verify(organisationId, { known: head })).broken).toBeNull();
    await tamper(organisationId, 'DELETE FROM audit_entry WHERE org_id = $1 AND sequence >= 4');
    expect((await verify(organisationId)).broken).toBeNull();
    expect((await verify(organisationId, { known: head })).broken).toEqual({ sequence: head?.sequence, problem: 'cutOff' });
  });

  it('cannot be changed by the product itself', async () => {
    const organisationId = await aTrail();
    const rewrite = app.within(organisationId, async () =>
      app.get(Database).manager().query('UPDATE audit_entry SET action = action'),
    );
    await expect(rewrite).rejects.toThrow(/permission denied/);
  });
});

describe('a link', () => {
  const ENTRY = {
    organisationId: 'o',
    sequence: '7',
    at: new Date(0),
    actorId: null,
    action: 'a',
    subjectKind: 'k',
    subjectId: null,
  };

  it('is the same whatever order the details come back in', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (details) => {
        const back = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(details).reverse()))) as unknown;
        expect(canonicalJson(back)).toBe(canonicalJson(JSON.parse(JSON.stringify(details))));
        expect(linkHash('p', { ...ENTRY, details: back })).toBe(linkHash('p', { ...ENTRY, details }));
      }),
    );
  });

  it('of an earlier version still holds, and still shows a change', () => {
    const written = { roles: ['agent'], after: { to: 2, from: 1 } };
    const text = ['p', 'o', '7', null, 'a', 'k', null, JSON.stringify(written)].join('\n');
    const hash = createHash('sha256').update(text).digest('hex');
    const stored = { after: { from: 1, to: 2 }, roles: ['agent'] };
    expect(linkHolds('p', { ...ENTRY, details: stored }, hash)).toBe(true);
    expect(linkHolds('p', { ...ENTRY, details: { ...stored, roles: ['admin'] } }, hash)).toBe(false);
  });
});
