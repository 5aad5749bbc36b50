import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { clampPageSize } from '../../platform/graphql/page.js';
import { orRefused } from '../learning-refused.object.js';
import { LaunchPackage } from './launch-package.js';
import { SavePackageRunInput } from './package.input.js';
import { PackageReport } from './package-report.js';
import {
  LaunchPackageResult,
  PackageLaunched,
  PackageLearnerReport,
  PackageReportObject,
  PackageRun,
  SavePackageRunResult,
} from './package-run.object.js';
import { PreviewPackage } from './preview-package.js';
import { ReadPackageRun } from './read-package-run.js';
import { type SavedRun, SavePackageRun } from './save-package-run.js';
import type { StartedSitting } from './start-sitting.js';

@Resolver(() => PackageRun)
export class PackageRunResolver {
  constructor(
    private readonly read: ReadPackageRun,
    private readonly launch: LaunchPackage,
    private readonly preview: PreviewPackage,
    private readonly save: SavePackageRun,
    private readonly report: PackageReport,
  ) {}

  @Allow('learning:own')
  @Query(() => PackageRun, { description: 'What is in the package of a step of mine, and how far I am.' })
  packageRun(
    @CurrentActor() actor: PersonActor,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('stepId', { type: () => ID }) stepId: string,
  ): Promise<PackageRun> {
    return this.read.run(actor, assignmentId, stepId);
  }

  @Allow('learning:own')
  @Mutation(() => LaunchPackageResult, {
    description: 'Opens an item of the package of a step; without one, the first that is not done.',
  })
  launchPackage(
    @CurrentActor() actor: PersonActor,
    @Args('assignmentId', { type: () => ID }) assignmentId: string,
    @Args('stepId', { type: () => ID }) stepId: string,
    @Args('itemId', { type: () => ID, nullable: true }) itemId?: string | null,
  ) {
    return orRefused(this.launch.run(actor, { assignmentId, stepId, itemId: itemId ?? null }).then(launched));
  }

  @Allow('course:author')
  @Mutation(() => PackageLaunched, {
    description: 'Looks around in a version: it behaves as it will, and nothing of it is kept.',
  })
  previewPackage(
    @CurrentActor() actor: PersonActor,
    @Args('packageVersionId', { type: () => ID }) packageVersionId: string,
    @Args('itemId', { type: () => ID, nullable: true }) itemId?: string | null,
  ): Promise<PackageLaunched> {
    return this.preview.run(actor, packageVersionId, itemId ?? null).then(launched);
  }

  @Allow('learning:own')
  @Mutation(() => SavePackageRunResult, {
    description: 'Keeps what an item said. Safe to send twice, late, out of order, and while the page closes.',
  })
  savePackageRun(@CurrentActor() actor: PersonActor, @Args('input') { sittingId, changes, ...report }: SavePackageRunInput) {
    const said = Object.fromEntries(changes.map(({ name, value }) => [name, value]));
    return orRefused(this.save.run(actor, sittingId, { ...report, changes: said }).then(saved));
  }

  @Allow('package:report')
  @Query(() => PackageReportObject, { description: 'How far people are in a package: numbers of all, names of my own teams.' })
  packageReport(
    @CurrentActor() actor: PersonActor,
    @Args('packageId', { type: () => ID }) packageId: string,
    @Args('first', { type: () => Int, defaultValue: 100 }) first: number,
  ): Promise<PackageReportObject> {
    return this.report.run(actor, packageId, clampPageSize(first)).then((view) => ({
      ...view,
      learners: view.learners.map(({ personId: id, givenName, familyName, ...row }) => ({
        ...row,
        person: { id, givenName, familyName },
      })),
    }));
  }

  @Allow('package:report')
  @Query(() => PackageLearnerReport, { description: 'What one person of my teams reported, with every sitting and its answers.' })
  packageLearnerReport(
    @CurrentActor() actor: PersonActor,
    @Args('registrationId', { type: () => ID }) registrationId: string,
  ): Promise<PackageLearnerReport> {
    return this.report.learner(actor, registrationId);
  }
}

const launched = ({ elements, ...sitting }: StartedSitting): PackageLaunched =>
  Object.assign(new PackageLaunched(), sitting, {
    elements: Object.entries(elements).map(([name, value]) => ({ name, value })),
  });

const saved = ({ sequence, registration: { progress, success }, state }: SavedRun) => ({ sequence, progress, success, state });
