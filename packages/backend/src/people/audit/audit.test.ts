import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { VerifyAudit } from '../../platform/auth/verify-audit.js';
import { PeopleApiModule } from '../people.api.module.js';
import { ChangeRoles } from '../persons/change-roles.js';
import type { AuditFilter } from './audit.reader.js';
import { ExportAudit } from './export-audit.js';
import { ListAudit } from './list-audit.js';

const ALL: AuditFilter = { actorId: null, subjectId: null, about: null, from: null, until: null };
let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([PeopleApiModule]);
});
afterAll(() => app.close());

async function aScene() {
  const organisation = await anOrganisation(app);
  const admin = await aPerson(app, { organisationId: organisation.organisationId }, ['admin'], {
    password: 'vier losse woorden samen',
  });
  const agent = await aPerson(app, organisation, ['agent']);
  await app.get(ChangeRoles).run(admin, { personId: agent.personId, roles: ['agent', 'coach'], version: null });
  const list = (filter: Partial<AuditFilter> = {}, page: { first?: number; after?: string | null } = {}) =>
    app.within(organisation.organisationId, () => app.get(ListAudit).run({ ...ALL, ...filter }, page));
  return { ...organisation, admin, agent, list };
}
const actionsOf = ({ nodes }: { nodes: readonly { action: string }[] }) => nodes.map(({ action }) => action);

describe('the audit trail', () => {
  it('is read newest first, with names, and with what was before and after', async () => {
    const { list, admin, agent } = await aScene();
    const [newest] = (await list()).nodes;
    expect(newest).toMatchObject({
      action: 'person.rolesChanged',
      actor: { id: admin.personId },
      person: { id: agent.personId },
      details: { before: ['agent'], after: ['agent', 'coach'] },
    });
  });

  it('is filtered by who, what, whom and when', async () => {
    const { list, admin, agent } = await aScene();
    expect(actionsOf(await list({ actorId: admin.personId }))).toEqual(['person.rolesChanged']);
    expect(actionsOf(await list({ subjectId: agent.personId }))).toEqual(['person.rolesChanged', 'person.added']);
    expect(actionsOf(await list({ about: 'scorecard' }))).toEqual([]);
    expect(actionsOf(await list({ from: new Date(Date.now() + 60_000) }))).toEqual([]);
    expect(actionsOf(await list({ until: new Date(Date.now() - 60_000) }))).toEqual([]);
  });

  it('comes page by page without a gap or a double, also while others write', async () => {
    const { list, organisationId } = await aScene();
    const all = actionsOf(await list());
    const first = await list({}, { first: 2 });
    await app.within(organisationId, () =>
      app.get(AuditLog).append({ actorId: null, action: 'test.between', subjectKind: 'test', subjectId: null }),
    );
    const rest = await list({}, { first: 100, after: first.pageInfo.endCursor });
    expect([...actionsOf(first), ...actionsOf(rest)]).toEqual(all);
    await expect(list({}, { after: 'made up' })).resolves.toBeDefined();
  });

  it('is taken along as text that no spreadsheet runs, and that is written down', async () => {
    const { list, admin, organisationId } = await aScene();
    await app.within(organisationId, () =>
      app.get(AuditLog).append({ actorId: null, action: '=HYPERLINK("x")', subjectKind: 'test', subjectId: null }),
    );
    const csv = await app.get(ExportAudit).run(admin, ALL);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('person.rolesChanged');
    expect(csv).not.toContain('audit.exported');
    expect(actionsOf(await list())[0]).toBe('audit.exported');
  });

  it('still holds after it was taken along for a period', async () => {
    const { admin, organisationId } = await aScene();
    await app.get(ExportAudit).run(admin, { ...ALL, from: new Date('2026-01-01T00:00:00Z'), until: new Date() });
    const { checked, broken } = await app.within(organisationId, () => app.get(VerifyAudit).run());
    expect(checked).toBeGreaterThan(0);
    expect(broken).toBeNull();
  });

  it('of another organisation is not there', async () => {
    const [one, other] = [await aScene(), await aScene()];
    expect(actionsOf(await other.list({ subjectId: one.agent.personId }))).toEqual([]);
    expect(await app.get(ExportAudit).run(other.admin, { ...ALL, actorId: one.admin.personId })).not.toContain('rolesChanged');
  });
});
