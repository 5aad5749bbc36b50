import {
  ApplyRules,
  AssignCourse,
  EndAssignment,
  PublishPath,
  RenewCertificates,
  SaveCertification,
  SavePathDraft,
  SaveRule,
} from '@vakwerk/backend/learning/index';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { dateDaysAgo, daysAgo, type House } from './house.js';
import type { DemoCourseInHouse } from './seed-courses.js';

type Courses = ReadonlyMap<string, DemoCourseInHouse>;

/** One certificate that expires after four months, so that some are due now, and one for ever; before anybody finishes a course. */
export async function seedCertifications(house: House, courses: Courses): Promise<void> {
  const author = withRole(house, 'author');
  const probing = courses.get('probing-and-summarising');
  const calm = courses.get('calm-with-angry-customers');
  if (!author || !probing || !calm) return;
  const certify = (courseId: string, abilities: { nl: string; en: string }[], activeMonths: number | null) =>
    house.product.get(SaveCertification).run(author, {
      target: { kind: 'course', id: courseId },
      active: true,
      abilities,
      minRightRatio: null,
      recurrence: activeMonths === null ? null : { method: 'expiry', activeMonths, windowMonths: 1, minActiveMonths: 1 },
      version: 0,
    });
  await certify(
    probing.courseId,
    [
      { nl: 'Stelt open vragen en vraagt door.', en: 'Asks open questions and probes further.' },
      { nl: 'Vat samen wat de klant zei.', en: 'Sums up what the customer said.' },
    ],
    4,
  );
  await certify(
    calm.courseId,
    [
      { nl: 'Luistert eerst en lost daarna op.', en: 'Listens first and then solves.' },
      { nl: 'Noemt wat de klant meemaakt.', en: 'Names what the customer is going through.' },
    ],
    null,
  );
}

/** A path for newcomers with a rule that gives it, renewals that are due, one that is late and one that was waived. */
export async function seedAssigning(house: House, courses: Courses): Promise<void> {
  const { product, organisationId, now } = house;
  const system = { kind: 'system', organisationId } as const;
  const [author, manager] = [withRole(house, 'author'), withRole(house, 'manager')];
  if (!author || !manager) return;
  const pathId = await aNewcomersPath(house, author, courses);
  const due = { kind: 'daysAfter', days: 30, after: 'hired' } as const;
  const clauses = { personIds: [], roles: ['agent' as const], hiredFrom: dateDaysAgo(now, 60), failedSkillIds: [] };
  const wish = { target: { kind: 'path' as const, id: pathId }, condition: { ...clauses, teamIds: [...manager.teamIds] }, due };
  await product.get(SaveRule).run(manager, { id: null, version: 0, wish }, now);
  await product.get(ApplyRules).run(system, { trigger: 'clock' }, now);
  await product.get(RenewCertificates).run(system, now);
  const mine = house.people.filter(
    ({ key, hidden }) => hidden && house.actors.get(key)?.teamIds.some((id) => manager.teamIds.includes(id)),
  );
  const calm = courses.get('calm-with-angry-customers');
  const [late, excused] = [mine.at(0), mine.at(1)].map((person) => person && house.actors.get(person.key));
  if (!calm) return;
  const give = (agent: PersonActor, dueDaysAgo: number) =>
    product
      .get(AssignCourse)
      .run(
        system,
        { courseId: calm.courseId, personId: agent.personId, dueOn: dateDaysAgo(now, dueDaysAgo), reason: 'coach' },
        daysAgo(now, 24),
      );
  if (late) await give(late, 5);
  if (!excused) return;
  const { assignmentId } = await give(excused, 3);
  const reason =
    house.organisation.language === 'nl' ? 'Deed deze cursus bij een vorige werkgever' : 'Did this course at a previous employer';
  await product.get(EndAssignment).run(manager, [assignmentId], { kind: 'waive', reason }, daysAgo(now, 2));
}

async function aNewcomersPath({ product, now }: House, author: PersonActor, courses: Courses): Promise<string> {
  const content = {
    title: { nl: 'Nieuw in het team', en: 'New in the team' },
    summary: { nl: 'Wat je nodig hebt in je eerste weken.', en: 'What you need in your first weeks.' },
    courses: ['safe-start', 'calm-with-angry-customers', 'probing-and-summarising'].flatMap((code) => {
      const course = courses.get(code);
      return course ? [{ courseId: course.courseId, required: true, needs: [] }] : [];
    }),
  };
  const { pathId } = await product.get(SavePathDraft).run(author, { pathId: null, draftVersion: 0, content }, now);
  await product.get(PublishPath).run(author, pathId, now);
  return pathId;
}

function withRole(house: House, role: 'author' | 'manager'): PersonActor | undefined {
  const person = house.people.find(({ roles }) => roles.includes(role));
  return person && house.actors.get(person.key);
}
