import { Injectable } from '@nestjs/common';
import { courseProgress } from '@vakwerk/domain/learning/completion/course-progress';
import { wholeMinutes } from '@vakwerk/domain/learning/courses/course-outline';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { NotFound } from '../../platform/auth/access-errors.js';
import { proofOf } from '../steps/learner-course.js';
import { type CourseView, courseView } from './course-catalogue.js';
import { CoursePlaceReader } from './course-place.reader.js';
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
    private readonly places: CoursePlaceReader,
    private readonly versions: CourseVersionRepository,
  ) {}

  /** A published course with its contents and the actor's place in it. @throws NotFound, also for a draft or someone else's organisation */
  async run(
    actor: PersonActor,
    courseId: string,
    now: Date = new Date(),
  ): Promise<CourseView & { readonly modules: CourseModuleView[]; readonly nextModuleId: string | null }> {
    const place = await this.places.find(actor.personId, courseId);
    if (!place) throw new NotFound('This course');
    const {
      content,
      outline,
      title,
      summary,
      number: versionNumber,
      publishedAt,
    } = await this.versions.getPublished(place.versionId);
    const course = courseView(
      { ...place, id: courseId, title, summary, outline, versionNumber, publishedAt },
      actor.language,
      now,
    );
    const progress = courseProgress(content, proofOf({ ...place, content }));
    const modules = outline.map((module, index): CourseModuleView => {
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
}
