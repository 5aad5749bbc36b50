import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { SkillsModule } from '../skills.module.js';
import type { FrameworkFile } from './framework-source-file.js';
import { ImportSkillFramework } from './import-skill-framework.js';
import { SkillRepository } from './skill.repository.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([SkillsModule]);
});
afterAll(() => app.close());

const text = (nl: string) => ({ nl, en: `${nl} in English` });
const skill = (code: string, more: Partial<FrameworkFile['skills'][number]> = {}) => ({
  code,
  name: text(code),
  description: text(`Over ${code}`),
  levels: Array.from({ length: 5 }, (_, n) => ({ name: text(`Niveau ${n}`), seen: text(`Je ziet ${n}`) })),
  ...more,
});
const file = (...skills: FrameworkFile['skills']): FrameworkFile => ({
  code: 'contact',
  name: text('Klantcontact'),
  description: text('Gesprekken'),
  skills,
});
const importing = (organisationId: string, input: FrameworkFile) =>
  app.get(ImportSkillFramework).run({ kind: 'system', organisationId }, input);
const skillsIn = (organisationId: string) => app.within(organisationId, () => app.get(SkillRepository).listAll());

describe('importing a skill framework', () => {
  it('adds the skills in order, with parents by code', async () => {
    const { organisationId } = await anOrganisation(app);
    const imported = await importing(organisationId, file(skill('listening', { parentCode: 'contact' }), skill('contact')));
    expect(imported).toMatchObject({ version: 1, changed: true });
    const [listening, contact] = await skillsIn(organisationId);
    expect([listening?.code, contact?.code]).toEqual(['listening', 'contact']);
    expect(listening?.parentId).toBe(contact?.id);
  });

  it('changes nothing when the same file comes again', async () => {
    const { organisationId } = await anOrganisation(app);
    await importing(organisationId, file(skill('listening'), skill('closing')));
    const before = await skillsIn(organisationId);
    expect(await importing(organisationId, file(skill('listening'), skill('closing')))).toMatchObject({
      version: 1,
      changed: false,
    });
    expect(await skillsIn(organisationId)).toEqual(before);
  });

  it('keeps the id of a skill that is renamed, and archives one that is left out', async () => {
    const { organisationId } = await anOrganisation(app);
    const { frameworkId } = await importing(organisationId, file(skill('listening'), skill('closing')));
    const before = await skillsIn(organisationId);
    await importing(organisationId, file(skill('listening', { name: text('Echt luisteren') })));
    const after = await skillsIn(organisationId);
    expect(after.map(({ id, name }) => ({ id, nl: name.nl }))).toEqual([{ id: before[0]?.id, nl: 'Echt luisteren' }]);
    const all = await app.within(organisationId, () => app.get(SkillRepository).listOf(frameworkId));
    expect(all.filter(({ archivedAt }) => archivedAt).map(({ code }) => code)).toEqual(['closing']);
    expect(await app.within(organisationId, () => app.get(SkillRepository).findByCodes(['closing', 'listening']))).toHaveLength(
      1,
    );
    // A skill that comes back is the same skill.
    await importing(organisationId, file(skill('listening'), skill('closing')));
    expect((await skillsIn(organisationId)).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('refuses with every problem at once, and leaves nothing behind', async () => {
    const { organisationId } = await anOrganisation(app);
    const broken = file(skill('a', { name: { nl: 'Een', en: '' } }), skill('a'), skill('b', { parentCode: 'nowhere' }));
    const codes = await importing(organisationId, broken).catch((error) => error.problems.map((p: { code: string }) => p.code));
    expect(codes).toEqual(['missingTranslation', 'duplicateCode', 'unknownParent']);
    expect(await skillsIn(organisationId)).toEqual([]);
  });

  it('is for authors only', async () => {
    const organisation = await anOrganisation(app);
    const coach = await aPerson(app, organisation, ['coach']);
    const author = await aPerson(app, organisation, ['author']);
    await expect(app.get(ImportSkillFramework).run(coach, file(skill('a')))).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await app.get(ImportSkillFramework).run(author, file(skill('a')))).toMatchObject({ changed: true });
  });

  it('is invisible to another organisation, which may have the same codes', async () => {
    const [one, other] = [await anOrganisation(app), await anOrganisation(app)];
    await importing(one.organisationId, file(skill('listening')));
    expect(await skillsIn(other.organisationId)).toEqual([]);
    await importing(other.organisationId, file(skill('listening')));
    const [a] = await skillsIn(one.organisationId);
    const [b] = await skillsIn(other.organisationId);
    expect(a?.id).not.toBe(b?.id);
  });
});
