import { Injectable } from '@nestjs/common';
import { PathRepository } from '../paths/path.repository.js';
import type { PathAssignment } from '../paths/path-assignment.entity.js';
import { CertificationRepository } from './certification.repository.js';
import { CountEvidence } from './count-evidence.js';
import { IssueCertificate } from './issue-certificate.js';

@Injectable()
export class CertifyPath {
  constructor(
    private readonly certifications: CertificationRepository,
    private readonly paths: PathRepository,
    private readonly count: CountEvidence,
    private readonly issue: IssueCertificate,
  ) {}

  /** The certificate of a path that was just completed, when the path gives one; counted over all its courses. */
  async run(
    { personId, pathId, pathVersionId, dueOn, assignedById, countsFrom }: PathAssignment,
    completedAt: Date,
    now: Date,
  ): Promise<void> {
    const certification = await this.certifications.find({ pathId });
    if (!certification?.active) return;
    const { title, courses } = await this.paths.getVersion(pathVersionId);
    const courseIds = courses.map(({ courseId }) => courseId);
    const evidence = await this.count.of(await this.count.completing(personId, courseIds, countsFrom));
    await this.issue.run({ certification, personId, title, completedAt, dueOn, evidence, signedById: assignedById }, now);
  }
}
