import { Injectable } from '@nestjs/common';
import { assignmentPlace } from '@vakwerk/domain/learning/assignments/assignment-place';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { courseOutline } from '@vakwerk/domain/learning/courses/course-outline';
import type { Actor } from '@vakwerk/domain/people/actor';
import { newId } from '../../platform/database/new-id.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { CoursePublished } from './course.events.js';
import { CourseRepository } from './course.repository.js';
import { CourseVersionRepository } from './course-version.repository.js';

@Injectable()
export class FreezeVersion {
  constructor(
    private readonly courses: CourseRepository,
    private readonly versions: CourseVersionRepository,
    private readonly assignments: AssignmentRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Makes content the version that new assignments start with; who has not begun moves to it. */
  async run(actor: Actor, courseId: string, content: CourseContent, number: number, now: Date): Promise<string> {
    const courseVersionId = newId();
    await this.versions.add({
      organisationId: actor.organisationId,
      id: courseVersionId,
      courseId,
      number,
      title: content.title,
      summary: content.summary,
      outline: courseOutline(content),
      content,
      publishedAt: now,
      publishedById: actor.kind === 'person' ? actor.personId : null,
    });
    await this.courses.setCurrentVersion(courseId, courseVersionId, now);
    const places = { nl: assignmentPlace(content, [], 'nl'), en: assignmentPlace(content, [], 'en') };
    await this.assignments.moveUnstarted(courseId, courseVersionId, places);
    await this.outbox.append(eventOf(CoursePublished, { courseId, courseVersionId }));
    return courseVersionId;
  }
}
