import { Injectable, Optional } from '@nestjs/common';
import type { NeededLevel, PathCourse } from '@vakwerk/domain/learning/assignments/path';
import { type PathProgress, pathProgress } from '@vakwerk/domain/learning/assignments/path-progress';
import type { PathAssignment } from './path-assignment.entity.js';
import { PathAssignmentRepository } from './path-assignment.repository.js';
import { SkillLevels } from './skill-levels.js';

const keyOf = ({ skillId, level }: NeededLevel): string => `${skillId} ${level}`;

@Injectable()
export class PlaceInPath {
  constructor(
    private readonly assignments: PathAssignmentRepository,
    @Optional() private readonly levels?: SkillLevels,
  ) {}

  /** How far someone is in a path, from what was completed and which levels were reached; levels are asked for only when needed. */
  async of(
    { personId, countsFrom }: Pick<PathAssignment, 'personId' | 'countsFrom'>,
    courses: readonly PathCourse[],
    now: Date,
  ): Promise<PathProgress> {
    const ids = courses.map(({ courseId }) => courseId);
    const completedAt = await this.assignments.completions(personId, ids, countsFrom);
    const needed = courses.flatMap(({ needs }) => needs);
    const reached = needed.length > 0 && this.levels ? await this.levels.reached(personId, needed, now) : [];
    const known = new Set(reached.map(keyOf));
    return pathProgress({ courses }, { completedAt, hasReached: (level) => known.has(keyOf(level)) });
  }
}
