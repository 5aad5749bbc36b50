import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { checkPath, type PathProblem } from '@vakwerk/domain/learning/assignments/path';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isUuid, newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LearningError } from '../learning.errors.js';
import { MoveUnstartedPaths } from './move-unstarted-paths.js';
import { PathRepository } from './path.repository.js';

@Injectable()
export class PublishPath {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly paths: PathRepository,
    private readonly moveUnstarted: MoveUnstartedPaths,
  ) {}

  /**
   * Freezes the draft as the next version. Who has begun keeps the version they follow; who has not begins with this one.
   * Publishing an unchanged draft changes nothing. @throws NotFound, LearningError courseArchived
   */
  run(actor: PersonActor, pathId: string, now: Date = new Date()): Promise<Result<{ number: number }, readonly PathProblem[]>> {
    return this.unitOfWork.run(actor, async () => {
      const path = isUuid(pathId) ? await this.paths.lock(pathId) : null;
      if (!path) throw new NotFound('This path');
      if (path.archivedAt) throw new LearningError('courseArchived');
      const { title, summary, courses } = path.draft;
      const published = await this.paths.currentVersions(courses.map(({ courseId }) => courseId));
      const problems = checkPath(path.draft, new Set(published.keys()));
      if (problems.length > 0) return refused(problems);
      const number = await this.paths.lastNumber(path.id);
      const current = path.currentVersionId ? await this.paths.getVersion(path.currentVersionId) : null;
      if (
        current &&
        isDeepStrictEqual(
          { title, summary, courses },
          { title: current.title, summary: current.summary, courses: current.courses },
        )
      )
        return ok({ number });
      const { organisationId, personId: publishedById } = actor;
      const id = newId();
      await this.paths.addVersion({
        organisationId,
        id,
        pathId: path.id,
        number: number + 1,
        title,
        summary,
        courses,
        publishedAt: now,
        publishedById,
      });
      await this.paths.change(path.id, { currentVersionId: id, publishedAt: now });
      await this.moveUnstarted.run(path.id, id, now);
      return ok({ number: number + 1 });
    });
  }
}
