import { Injectable } from '@nestjs/common';
import { wholeMinutes } from '@vakwerk/domain/learning/course-outline';
import { courseProgress } from '@vakwerk/domain/learning/course-progress';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { LearnerCourses, proofOf } from '../steps/learner-course.js';
import { CourseRepository } from './course.repository.js';
import { CourseCatalogue, type CourseView } from './course-catalogue.js';
import { CourseVersionRepository } from './course-version.repository.js';

export interface CourseModuleView {
  readonly id: string;
  readonly title: LocalizedText;
  readonly objective: LocalizedText;
  readonly optional: boolean;
  readonly skillIds: readonly string[];
  readonly minutes: number;
  readonly stepCount: number;
  readonly open: boolean;
  readonly doneSteps: number;
  readonly requiredSteps: number;
  readonly completedAt: Date | null;
  readonly resumeStepId: string | null;
}

@Injectable()
export class ReadCourse {
  constructor(
    private readonly catalogue: CourseCatalogue,
    private readonly courses: CourseRepository,
    private readonly versions: CourseVersionRepository,
    private readonly assignments: AssignmentRepository,
    private readonly learners: LearnerCourses,
  ) {}

  /** A published course with its contents and the actor's place in it. @throws NotFound, also for a draft or someone else's organisation */
  async run(
    actor: PersonActor,
    courseId: string,
    now: Date = new Date(),
  ): Promise<CourseView & { readonly modules: CourseModuleView[]; readonly nextModuleId: string | null }> {
    const course = await this.catalogue.find(actor, courseId, now);
    if (!course) throw new NotFound('This course');
    const learner = await this.place(actor, courseId);
    const progress = courseProgress(learner.content, proofOf(learner));
    const modules = course.outline.map((module, index): CourseModuleView => {
      const own = progress.modules[index];
      return {
        id: module.id,
        title: module.title,
        objective: module.objective,
        optional: module.optional,
        skillIds: module.skillIds,
        minutes: wholeMinutes(module.seconds[actor.language]),
        stepCount: module.steps.length,
        open: own?.open ?? false,
        doneSteps: own?.requiredDoneCount ?? 0,
        requiredSteps: own?.requiredCount ?? 0,
        completedAt: own?.completedAt ?? null,
        resumeStepId: own?.resumeStepId ?? null,
      };
    });
    return { ...course, modules, nextModuleId: progress.nextModuleId };
  }

  /** The content of the version this person works in, with what they did; of the newest version when they do not. */
  private async place(actor: PersonActor, courseId: string) {
    const assignment = await this.assignments.findNewest(actor.personId, courseId);
    if (assignment) return this.learners.load(assignment);
    const currentVersionId = (await this.courses.find(courseId))?.currentVersionId;
    if (!currentVersionId) throw new NotFound('This course');
    return { content: await this.versions.getContent(currentVersionId), evidence: [], responses: [] };
  }
}
