import { Injectable } from '@nestjs/common';
import { type PackageInteraction, packageInteractions } from '@vakwerk/domain/learning/packages/package-interactions';
import { canSeePackageRun } from '@vakwerk/domain/learning/packages/package-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isUuid } from '../../platform/database/new-id.js';
import { PackageRepository } from './package.repository.js';
import { type LearnerRow, PackageLearners, type ProgressCount } from './package-learners.js';
import type { PackageRegistration } from './package-registration.entity.js';
import { PackageRunRepository } from './package-run.repository.js';
import { type PackageRunView, runView } from './read-package-run.js';

export interface PackageReportView {
  readonly packageId: string;
  readonly title: string;
  /** Everyone in the organisation, without names. */
  readonly counts: readonly ProgressCount[];
  /** People of the actor's own teams. */
  readonly learners: readonly LearnerRow[];
}

export interface SittingView {
  readonly id: string;
  readonly itemTitle: string;
  readonly startedAt: Date;
  readonly savedAt: Date;
  readonly finished: boolean;
  readonly seconds: number;
  readonly interactions: readonly PackageInteraction[];
}

export interface LearnerReportView extends PackageRunView, Pick<PackageRegistration, 'location' | 'startedAt' | 'completedAt'> {
  readonly registrationId: string;
  readonly versionNumber: number;
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  /** Newest first. */
  readonly sittings: readonly SittingView[];
}

@Injectable()
export class PackageReport {
  constructor(
    private readonly packages: PackageRepository,
    private readonly runs: PackageRunRepository,
    private readonly learners: PackageLearners,
    private readonly persons: PersonRepository,
  ) {}

  /** How far people are in a package. @throws NotFound */
  async run(actor: PersonActor, packageId: string, first: number, now: Date = new Date()): Promise<PackageReportView> {
    const found = isUuid(packageId) ? await this.packages.find(packageId) : null;
    if (!found) throw new NotFound('This package');
    const counts = await this.learners.count(packageId);
    const today = localDateAt(now, actor.timeZone);
    return {
      packageId,
      title: found.title,
      counts,
      learners: await this.learners.ofTeams(packageId, actor.teamIds, today, first),
    };
  }

  /** What one person reported, with every sitting and its answers. @throws NotFound, also for somebody of other teams */
  async learner(actor: PersonActor, registrationId: string, now: Date = new Date()): Promise<LearnerReportView> {
    const registration = isUuid(registrationId) ? await this.runs.find(registrationId) : null;
    if (!registration) throw new NotFound('This report');
    const { personId } = registration;
    const teamIds = (await this.persons.teamIdsOn([personId], localDateAt(now, actor.timeZone))).get(personId) ?? [];
    const person = await this.persons.find(personId);
    if (!person || !canSeePackageRun(actor, { id: personId, teamIds })) throw new NotFound('This report');
    const version = await this.packages.getVersion(registration.packageVersionId);
    const titles = new Map(version.items.map((item) => [item.id, item.title]));
    const sittings = await this.runs.sittingsOf(registration.id);
    return {
      ...runView(version.title, version.items, registration),
      registrationId,
      versionNumber: version.number,
      person: { id: personId, givenName: person.givenName, familyName: person.familyName },
      location: registration.location,
      startedAt: registration.startedAt,
      completedAt: registration.completedAt,
      sittings: sittings.reverse().map(({ id, itemId, startedAt, savedAt, finished, seconds, cmi }) => ({
        id,
        itemTitle: titles.get(itemId) ?? itemId,
        startedAt,
        savedAt,
        finished,
        seconds,
        interactions: packageInteractions(version.standard, cmi),
      })),
    };
  }
}
