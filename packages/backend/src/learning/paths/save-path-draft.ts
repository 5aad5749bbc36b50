import { Injectable } from '@nestjs/common';
import type { PathContent } from '@vakwerk/domain/learning/assignments/path';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { SKILL_LEVELS } from '@vakwerk/domain/shared/level-bands';
import { LANGUAGES } from '@vakwerk/domain/shared/localized';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { isUuid, newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SkillRepository } from '../../skills/index.js';
import { CourseRepository } from '../courses/course.repository.js';
import { LearningError } from '../learning.errors.js';
import { PathRepository } from './path.repository.js';

const text = (most: number) =>
  z.object(Object.fromEntries(LANGUAGES.map((language) => [language, z.string().max(most)])) as Record<'nl' | 'en', z.ZodString>);
export const pathContentSchema = z.object({
  title: text(200),
  summary: text(1_000),
  courses: z
    .array(
      z.object({
        courseId: z.uuid(),
        required: z.boolean(),
        needs: z.array(z.object({ skillId: z.uuid(), level: z.enum(SKILL_LEVELS) })).max(5),
      }),
    )
    .max(50),
});

export interface PathDraft {
  /** Null: a new path. */
  readonly pathId: string | null;
  /** The version that was on the screen. */
  readonly draftVersion: number;
  readonly content: PathContent;
}

@Injectable()
export class SavePathDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly paths: PathRepository,
    private readonly courses: CourseRepository,
    private readonly skills: SkillRepository,
  ) {}

  /** Keeps a draft, finished or not. @throws NotFound for a path, course or skill, LearningError draftConflict | courseArchived */
  run(
    actor: PersonActor,
    { pathId, draftVersion, content }: PathDraft,
    now: Date = new Date(),
  ): Promise<{ pathId: string; draftVersion: number }> {
    const draft = parseInput(pathContentSchema, content);
    return this.unitOfWork.run(actor, async () => {
      await this.refuseUnknown(draft);
      if (pathId === null) {
        const id = newId();
        const unpublished = { currentVersionId: null, publishedAt: null, archivedAt: null };
        await this.paths.add({
          organisationId: actor.organisationId,
          id,
          draft,
          draftVersion: 1,
          draftedAt: now,
          ...unpublished,
        });
        return { pathId: id, draftVersion: 1 };
      }
      const path = isUuid(pathId) ? await this.paths.lock(pathId) : null;
      if (!path) throw new NotFound('This path');
      if (path.archivedAt) throw new LearningError('courseArchived');
      if (path.draftVersion !== draftVersion) throw new LearningError('draftConflict');
      await this.paths.change(path.id, { draft, draftVersion: draftVersion + 1, draftedAt: now });
      return { pathId: path.id, draftVersion: draftVersion + 1 };
    });
  }

  private async refuseUnknown({ courses }: PathContent): Promise<void> {
    for (const id of new Set(courses.map(({ courseId }) => courseId)))
      if (!(await this.courses.find(id))) throw new NotFound('This course');
    const skillIds = [...new Set(courses.flatMap(({ needs }) => needs.map(({ skillId }) => skillId)))];
    if ((await this.skills.findMany(skillIds)).length !== skillIds.length) throw new NotFound('This skill');
  }
}
