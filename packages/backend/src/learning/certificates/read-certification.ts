import { Injectable } from '@nestjs/common';
import type { LearningTarget } from '@vakwerk/domain/learning/assignments/assignment-rule';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isUuid } from '../../platform/database/new-id.js';
import { GiveLearning } from '../assignments/give-learning.js';
import { CertificationRepository, recurrenceOf } from './certification.repository.js';

@Injectable()
export class ReadCertification {
  constructor(
    private readonly certifications: CertificationRepository,
    private readonly give: GiveLearning,
  ) {}

  /** The settings of a course or path; version 0 when nobody decided anything yet. @throws NotFound */
  async run(target: LearningTarget) {
    if (!isUuid(target.id) || !(await this.give.exists(target))) throw new NotFound('This course or path');
    const stored = await this.certifications.find(target.kind === 'course' ? { courseId: target.id } : { pathId: target.id });
    const { kind, id: targetId } = target;
    if (!stored) return { kind, targetId, active: false, abilities: [], minRightRatio: null, recurrence: null, version: 0 };
    const { active, abilities, minRightRatio, version } = stored;
    return { kind, targetId, active, abilities, minRightRatio, recurrence: recurrenceOf(stored), version };
  }
}
