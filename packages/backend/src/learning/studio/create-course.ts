import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotAllowed } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AddCourse } from './add-course.js';
import { courseTitleSchema } from './course-title.js';

const schema = z.object({ title: courseTitleSchema });

/** A new course with an empty draft. */
@Injectable()
export class CreateCourse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly add: AddCourse,
  ) {}

  /** @throws InvalidInput, NotAllowed */
  run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<{ courseId: string }> {
    const { title } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      if (!actor.roles.includes('author')) throw new NotAllowed();
      return { courseId: await this.add.run(actor, { title, summary: { nl: '', en: '' }, modules: [] }, 'saved', now) };
    });
  }
}
