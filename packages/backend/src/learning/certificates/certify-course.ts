import { Injectable } from '@nestjs/common';
import type { Assignment } from '../assignments/assignment.entity.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { CertificationRepository } from './certification.repository.js';
import { CountEvidence } from './count-evidence.js';
import { IssueCertificate } from './issue-certificate.js';

@Injectable()
export class CertifyCourse {
  constructor(
    private readonly certifications: CertificationRepository,
    private readonly versions: CourseVersionRepository,
    private readonly count: CountEvidence,
    private readonly issue: IssueCertificate,
  ) {}

  /** The certificate of a course that was just completed, when the course gives one. */
  async run({ id, personId, courseId, courseVersionId, completedAt, dueOn, assignedById }: Assignment, now: Date): Promise<void> {
    const certification = await this.certifications.find({ courseId });
    if (!certification?.active || !completedAt) return;
    const { title } = await this.versions.getContent(courseVersionId);
    const evidence = await this.count.of([id]);
    await this.issue.run({ certification, personId, title, completedAt, dueOn, evidence, signedById: assignedById }, now);
  }
}
