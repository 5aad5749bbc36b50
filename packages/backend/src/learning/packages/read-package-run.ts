import { Injectable } from '@nestjs/common';
import type { PackageItem } from '@vakwerk/domain/learning/packages/package-manifest';
import { NOT_STARTED, type PackageVerdict } from '@vakwerk/domain/learning/packages/package-status';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { getStep } from '../steps/learner-course.js';
import { PackageRepository } from './package.repository.js';
import type { PackageRegistration } from './package-registration.entity.js';
import { PackageRunRepository } from './package-run.repository.js';

export interface RunItemView extends PackageVerdict {
  readonly id: string;
  readonly title: string;
  readonly folders: readonly string[];
  readonly seconds: number;
}

/** A package as somebody who learns sees it. */
export interface PackageRunView extends PackageVerdict {
  readonly title: string;
  readonly totalSeconds: number;
  readonly items: readonly RunItemView[];
}

@Injectable()
export class ReadPackageRun {
  constructor(
    private readonly assignments: AssignmentRepository,
    private readonly versions: CourseVersionRepository,
    private readonly packages: PackageRepository,
    private readonly runs: PackageRunRepository,
  ) {}

  /** What is in the package of a step of my own, and how far I am. @throws NotFound */
  async run(actor: PersonActor, assignmentId: string, stepId: string): Promise<PackageRunView> {
    const assignment = await this.assignments.findOwn(assignmentId, actor.personId);
    if (!assignment || assignment.withdrawnAt) throw new NotFound('This assignment');
    const { step } = getStep(await this.versions.getContent(assignment.courseVersionId), stepId);
    if (step.kind !== 'package') throw new NotFound('This package');
    const registration = await this.runs.findOf(assignmentId, stepId);
    const versionId = registration?.packageVersionId ?? (await this.packages.find(step.packageId))?.currentVersionId;
    const version = versionId && (await this.packages.findVersion(versionId));
    if (!version) throw new NotFound('This package');
    return runView(version.title, version.items, registration);
  }
}

export function runView(title: string, items: readonly PackageItem[], registration: PackageRegistration | null): PackageRunView {
  const { progress, success, scoreRatio } = registration ?? NOT_STARTED;
  return {
    title,
    progress,
    success,
    scoreRatio,
    totalSeconds: registration?.totalSeconds ?? 0,
    items: items.map(({ id, title: itemTitle, folders }) => ({
      id,
      title: itemTitle,
      folders,
      seconds: 0,
      ...(registration?.items[id] ?? NOT_STARTED),
    })),
  };
}
