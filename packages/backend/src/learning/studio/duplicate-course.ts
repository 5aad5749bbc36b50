import { Injectable } from '@nestjs/common';
import { copyCourse } from '@vakwerk/domain/learning/courses/copy-course';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CourseRepository } from '../courses/course.repository.js';
import { AddCourse } from './add-course.js';
import { courseTitleSchema } from './course-title.js';

const schema = z.object({ courseId: z.string(), title: courseTitleSchema });

/** Another course that starts with this one's draft. Every module, step and question gets an id of its own. */
@Injectable()
export class DuplicateCourse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly add: AddCourse,
  ) {}

  /** @throws InvalidInput, NotAllowed, NotFound */
  run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<{ courseId: string }> {
    const { courseId, title } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const course = await this.courses.find(courseId);
      if (!course) throw new NotFound('This course');
      const ids = new Map<string, string>();
      const idFor = (old: string) => ids.get(old) ?? ids.set(old, newId()).get(old) ?? old;
      const copy = { ...copyCourse(course.draft, idFor), title };
      return { courseId: await this.add.run(actor, copy, 'saved', now) };
    });
  }
}
