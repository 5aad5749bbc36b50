import { Injectable } from '@nestjs/common';
import { type Cmi, ELEMENTS } from '@vakwerk/domain/learning/packages/package-kind';
import type { PackageItem } from '@vakwerk/domain/learning/packages/package-manifest';
import { afterReport, packageRollup } from '@vakwerk/domain/learning/packages/package-rollup';
import { reportProblem, sittingSeconds } from '@vakwerk/domain/learning/packages/package-sitting';
import { NOT_STARTED, type PackageVerdict, packageVerdict } from '@vakwerk/domain/learning/packages/package-status';
import { addSeconds } from '@vakwerk/domain/learning/packages/package-time';
import { LearningError } from '../learning.errors.js';
import { OPEN_SECONDS } from './content-link.js';
import type { PackageRegistration } from './package-registration.entity.js';
import { PackageRunRepository } from './package-run.repository.js';
import type { PackageSitting } from './package-sitting.entity.js';
import type { PackageVersion } from './package-version.entity.js';

/** What an item says: everything that changed since its last report that arrived. */
export interface PackageReport {
  /** Goes up within a sitting; 0: only a sign that somebody is still there. */
  readonly sequence: number;
  readonly changes: Cmi;
  readonly finished: boolean;
  /** The person left: the files of this sitting are closed. */
  readonly left: boolean;
}

const VISIBLE: PackageVerdict = { progress: 'inProgress', success: null, scoreRatio: null };
const OPENED: PackageVerdict = { progress: 'completed', success: null, scoreRatio: null };

@Injectable()
export class KeepReport {
  constructor(private readonly runs: PackageRunRepository) {}

  /**
   * Opening an item is the first that is known of it; a page that reports nothing is done with that.
   * @returns the packages of the assignment as they are now
   */
  async open(registration: PackageRegistration, version: PackageVersion, item: PackageItem, now: Date) {
    return this.fold(registration, version, item.id, item.kind === 'asset' ? OPENED : VISIBLE, null, now);
  }

  /**
   * Takes a report into its sitting and what is known of the package. One that was taken before, or came after a newer one, only shows
   * that somebody is still there.
   * @returns the packages of the assignment as they are now; null when nothing new was said
   * @throws LearningError packageReportRefused
   */
  async run(
    sitting: PackageSitting,
    registration: PackageRegistration,
    version: PackageVersion,
    report: PackageReport,
    now: Date,
  ): Promise<PackageRegistration[] | null> {
    const { standard } = version;
    const openUntil = report.left ? now : new Date(now.getTime() + OPEN_SECONDS * 1000);
    if (report.sequence <= sitting.sequence) {
      await this.runs.changeSitting({ ...sitting, openUntil });
      return null;
    }
    const cmi = { ...sitting.cmi, ...report.changes };
    if (reportProblem(standard, cmi)) throw new LearningError('packageReportRefused');
    const finished = sitting.finished || report.finished;
    const seconds = sittingSeconds(standard, cmi, (now.getTime() - sitting.startedAt.getTime()) / 1000);
    const { sequence } = report;
    await this.runs.changeSitting({ ...sitting, cmi, finished, seconds, sequence, savedAt: now, openUntil });
    const item = version.items.find(({ id }) => id === sitting.itemId);
    const verdict = item?.kind === 'sco' ? packageVerdict(standard, cmi, finished, item) : NOT_STARTED;
    return this.fold(registration, version, sitting.itemId, verdict, cmi[ELEMENTS[standard].location] ?? null, now);
  }

  private async fold(
    before: PackageRegistration,
    version: PackageVersion,
    itemId: string,
    verdict: PackageVerdict,
    location: string | null,
    now: Date,
  ): Promise<PackageRegistration[]> {
    const sittings = await this.runs.secondsOf(before.id, itemId);
    const known = before.items[itemId] ?? NOT_STARTED;
    const seconds = addSeconds(sittings.map((sitting) => sitting.seconds));
    const items = { ...before.items, [itemId]: { ...afterReport(known, verdict), seconds } };
    const whole = packageRollup(version.items.map(({ id }) => items[id] ?? NOT_STARTED));
    const after: PackageRegistration = {
      ...before,
      ...whole,
      items,
      location: location ?? before.location,
      totalSeconds: addSeconds(Object.values(items).map((item) => item.seconds)),
      updatedAt: now,
      completedAt: before.completedAt ?? (whole.progress === 'completed' ? now : null),
      passedAt: before.passedAt ?? (whole.success === 'passed' ? now : null),
    };
    await this.runs.change(after);
    const all = await this.runs.listOf(before.assignmentId);
    return all.map((one) => (one.id === after.id ? after : one));
  }
}
