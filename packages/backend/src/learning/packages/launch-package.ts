import { Injectable } from '@nestjs/common';
import type { PackageStep } from '@vakwerk/domain/learning/courses/content';
import type { PackageItem } from '@vakwerk/domain/learning/packages/package-manifest';
import { addSeconds } from '@vakwerk/domain/learning/packages/package-time';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { LearningError } from '../learning.errors.js';
import { AdvanceAssignment } from '../steps/advance-assignment.js';
import { getStep, LearnerCourses } from '../steps/learner-course.js';
import { refuseClosed, refuseLocked } from '../steps/open-step.js';
import { KeepReport } from './keep-report.js';
import { PackageRepository } from './package.repository.js';
import type { PackageRegistration } from './package-registration.entity.js';
import { PackageRunRepository } from './package-run.repository.js';
import { type StartedSitting, StartSitting } from './start-sitting.js';

export interface LaunchRequest {
  readonly assignmentId: string;
  readonly stepId: string;
  /** null: the first item that is not done. */
  readonly itemId: string | null;
}

@Injectable()
export class LaunchPackage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly learners: LearnerCourses,
    private readonly packages: PackageRepository,
    private readonly runs: PackageRunRepository,
    private readonly start: StartSitting,
    private readonly keep: KeepReport,
    private readonly advance: AdvanceAssignment,
  ) {}

  /**
   * Opens an item of a package for somebody who learns. The first time, the newest version becomes theirs.
   * @throws NotFound, LearningError assignmentClosed | moduleLocked | packageGone
   */
  run(actor: PersonActor, { assignmentId, stepId, itemId }: LaunchRequest, now: Date = new Date()): Promise<StartedSitting> {
    return this.unitOfWork.run(actor, async () => {
      const assignment = await this.assignments.lockOwn(assignmentId, actor.personId);
      if (!assignment) throw new NotFound('This assignment');
      refuseClosed(assignment);
      const learner = await this.learners.load(assignment);
      const { module, step } = getStep(learner.content, stepId);
      if (step.kind !== 'package') throw new NotFound('This package');
      refuseLocked(learner, module.id);
      const registration =
        (await this.runs.findOf(assignmentId, stepId)) ?? (await this.register(actor, assignmentId, step, now));
      const version = await this.packages.getVersion(registration.packageVersionId);
      const item = chooseItem(version.items, registration, itemId);
      const last = await this.runs.findLastSitting(registration.id, item.id);
      const seconds = await this.runs.secondsOf(registration.id, item.id);
      const totalSeconds = addSeconds(seconds.map((one) => one.seconds));
      const started = await this.start.run(actor, { version, item, registrationId: registration.id, last, totalSeconds }, now);
      const packages = await this.keep.open(registration, version, item, now);
      await this.advance.run(learner, { ...learner, packages }, actor.language, now);
      return started;
    });
  }

  private async register(
    { organisationId, personId }: PersonActor,
    assignmentId: string,
    { id: stepId, packageId }: PackageStep,
    now: Date,
  ): Promise<PackageRegistration> {
    const found = await this.packages.find(packageId);
    if (!found?.currentVersionId) throw new LearningError('packageGone');
    const registration: PackageRegistration = {
      organisationId,
      id: newId(),
      assignmentId,
      stepId,
      personId,
      packageId,
      packageVersionId: found.currentVersionId,
      items: {},
      progress: 'notStarted',
      success: null,
      scoreRatio: null,
      location: null,
      totalSeconds: 0,
      startedAt: now,
      updatedAt: now,
      completedAt: null,
      passedAt: null,
    };
    await this.runs.add(registration);
    return registration;
  }
}

/** The item that was asked for, else the first that is not done, else the first. @throws NotFound */
function chooseItem(items: readonly PackageItem[], { items: known }: PackageRegistration, itemId: string | null): PackageItem {
  const item =
    itemId === null
      ? (items.find(({ id }) => known[id]?.progress !== 'completed') ?? items[0])
      : items.find(({ id }) => id === itemId);
  if (!item) throw new NotFound('This item');
  return item;
}
