import { Injectable } from '@nestjs/common';
import type { Language } from '@vakwerk/domain/shared/localized';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { isUuid } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { AdvanceAssignment } from '../steps/advance-assignment.js';
import { getStep, LearnerCourses } from '../steps/learner-course.js';
import { type ModuleStateView, moduleState } from '../steps/module-state.js';
import { refuseClosed } from '../steps/open-step.js';
import { KeepReport } from './keep-report.js';
import { PackageRepository } from './package.repository.js';
import type { PackageRegistration } from './package-registration.entity.js';
import { PackageRunRepository } from './package-run.repository.js';

/** Whose browser speaks: the signed-in person, or whoever holds the address of the sitting. */
export interface Reporter {
  readonly organisationId: string;
  /** null: by the address; the sitting itself says whose it is. */
  readonly personId: string | null;
  readonly language: Language;
}

export const packageReport = z.object({
  sequence: z.int().min(0),
  changes: z.record(z.string().max(400), z.string().max(64_000)),
  finished: z.boolean(),
  left: z.boolean(),
});

export interface SavedRun {
  /** The newest report that is kept. */
  readonly sequence: number;
  readonly registration: PackageRegistration;
  readonly state: ModuleStateView;
}

@Injectable()
export class SavePackageRun {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly learners: LearnerCourses,
    private readonly packages: PackageRepository,
    private readonly runs: PackageRunRepository,
    private readonly keep: KeepReport,
    private readonly advance: AdvanceAssignment,
  ) {}

  /**
   * Keeps what an item of a package said. Made for a browser that is being closed: a report may come twice, late, or out of order.
   * @throws NotFound, InvalidInput, LearningError assignmentClosed | packageReportRefused
   */
  run(reporter: Reporter, sittingId: string, input: unknown, now: Date = new Date()): Promise<SavedRun> {
    const report = parseInput(packageReport, input);
    return this.unitOfWork.run(reporter, async () => {
      const mine = await this.findOwn(reporter, sittingId);
      // Reports of one person take turns, as everything else about the assignment does.
      const assignment = await this.assignments.lockOwn(mine.registration.assignmentId, mine.personId);
      if (!assignment) throw new NotFound('This assignment');
      refuseClosed(assignment);
      const { sitting, registration } = await this.findOwn(reporter, sittingId);
      const version = await this.packages.getVersion(registration.packageVersionId);
      const before = await this.learners.load(assignment);
      const packages = await this.keep.run(sitting, registration, version, report, now);
      const after = packages ? await this.advance.run(before, { ...before, packages }, reporter.language, now) : before;
      const { module } = getStep(after.content, registration.stepId);
      return {
        sequence: Math.max(sitting.sequence, report.sequence),
        registration: packages?.find(({ id }) => id === registration.id) ?? registration,
        state: moduleState(after, module.id, reporter.language, now),
      };
    });
  }

  private async findOwn({ personId }: Reporter, sittingId: string) {
    const sitting = isUuid(sittingId) ? await this.runs.findSitting(sittingId) : null;
    if (!sitting?.registrationId || (personId !== null && sitting.personId !== personId)) throw new NotFound('This sitting');
    const registration = await this.runs.find(sitting.registrationId);
    if (!registration) throw new NotFound('This sitting');
    return { sitting, registration, personId: sitting.personId };
  }
}
