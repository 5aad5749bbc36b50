import { ApplyRules } from '@vakwerk/backend/learning/assignment-rules/apply-rules';
import { SaveRule } from '@vakwerk/backend/learning/assignment-rules/save-rule';
import { AssignmentRepository } from '@vakwerk/backend/learning/assignments/assignment.repository';
import { SaveCertification } from '@vakwerk/backend/learning/certificates/save-certification';
import { PublishPath } from '@vakwerk/backend/learning/paths/publish-path';
import { SavePathDraft } from '@vakwerk/backend/learning/paths/save-path-draft';
import { SaveStepProgress } from '@vakwerk/backend/learning/steps/save-step-progress';
import type { PathCourse } from '@vakwerk/domain/learning/assignments/path';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, aTextStep, inBoth, someContent, someSkills } from './a-course.js';
import { anOrganisation, aPerson, type Buildable } from './test-application.js';

/** An organisation with skills, an agent, a coach, a manager and an author in team Noord, and courses of one page each. */
export async function aLearningScene(app: Buildable, courseCodes: readonly string[] = ['a', 'b']) {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const courses: Record<string, string> = {};
  for (const code of courseCodes) courses[code] = (await aCourse(app, organisation.organisationId, onePage(code), code)).courseId;
  const as = (role: 'agent' | 'coach' | 'manager' | 'author' | 'admin') => aPerson(app, organisation, [role]);
  const [agent, coach, manager, author] = [await as('agent'), await as('coach'), await as('manager'), await as('author')];
  return { ...organisation, courses, agent, coach, manager, author };
}

export const onePage = (code: string) => someContent([aModule(`${code}-m`, [aTextStep(`${code}-t`)])], `Cursus ${code}`);

/** A published path through these courses, by the product's own use cases. */
export async function aPath(
  app: Buildable,
  author: PersonActor,
  courses: readonly (string | PathCourse)[],
  title = 'Starten',
): Promise<string> {
  const content = {
    title: inBoth(title),
    summary: inBoth('Je eerste weken'),
    courses: courses.map((one) => (typeof one === 'string' ? { courseId: one, required: true, needs: [] } : one)),
  };
  const { pathId } = await app.get(SavePathDraft).run(author, { pathId: null, draftVersion: 0, content });
  const published = await app.get(PublishPath).run(author, pathId);
  if (!published.ok) throw new Error(`The path cannot be published: ${JSON.stringify(published.error)}`);
  return pathId;
}

/** Reads the one page of a course to its end. */
export async function finish(app: Buildable, agent: PersonActor, assignmentId: string, code: string, at: Date): Promise<void> {
  const report = { assignmentId, stepId: `${code}-t`, seenToEnd: true, heard: [], secondsSpent: 20, positionSeconds: null };
  // The first report opens the step, the second says that the end was seen.
  for (const moment of [at, new Date(at.getTime() + 60_000)]) await app.get(SaveStepProgress).run(agent, report, moment);
}

/** For somebody who may do everything: a path that a rule gives, and a certificate of a course that they finished. */
export async function aRuleAndACertificate(app: Buildable, admin: PersonActor): Promise<void> {
  const { organisationId, personId } = admin;
  const { courseId } = await aCourse(app, organisationId, onePage('certified'), 'certified');
  const condition = { personIds: [personId], teamIds: [], roles: [], hiredFrom: null, failedSkillIds: [] };
  const path = { kind: 'path' as const, id: await aPath(app, admin, [courseId]) };
  await app.get(SaveRule).run(admin, { id: null, version: 0, wish: { target: path, condition, due: { kind: 'none' } } });
  await app.get(ApplyRules).run({ organisationId }, { trigger: 'now' });
  const target = { kind: 'course' as const, id: courseId };
  const settings = { target, active: true, abilities: [], minRightRatio: null, recurrence: null, version: 0 };
  await app.get(SaveCertification).run(admin, settings);
  const assignment = await app.within(organisationId, () => app.get(AssignmentRepository).findOpen(personId, courseId));
  await finish(app, admin, assignment?.id as string, 'certified', new Date());
}
