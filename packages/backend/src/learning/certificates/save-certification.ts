import { Injectable } from '@nestjs/common';
import { RECERTIFICATION_METHODS, recertificationProblem } from '@vakwerk/domain/learning/certificates/recertification';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { GiveLearning } from '../assignments/give-learning.js';
import { LearningError } from '../learning.errors.js';
import { CertificationRepository } from './certification.repository.js';

const line = z.string().trim().max(200);
const months = z.number().min(-600).max(600);
const schema = z.object({
  target: z.object({ kind: z.enum(['course', 'path']), id: z.uuid() }),
  active: z.boolean(),
  abilities: z.array(z.object({ nl: line, en: line })).max(5),
  minRightRatio: z.number().gt(0).max(1).nullable(),
  recurrence: z
    .object({ method: z.enum(RECERTIFICATION_METHODS), activeMonths: months, windowMonths: months, minActiveMonths: months })
    .nullable(),
  version: z.int(),
});
export type CertificationWish = z.input<typeof schema>;

@Injectable()
export class SaveCertification {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly give: GiveLearning,
    private readonly certifications: CertificationRepository,
  ) {}

  /**
   * Decides that finishing a course or path gives a certificate, and what kind. Certificates there are keep what they say and when
   * they expire. @throws NotFound, LearningError draftConflict, or what is wrong with the recurrence
   */
  async run(actor: PersonActor, input: CertificationWish): Promise<{ certificationId: string; version: number }> {
    const { target, recurrence, version, ...wish } = parseInput(schema, input);
    const problem = recurrence && recertificationProblem(recurrence);
    if (problem) throw new LearningError(problem);
    return this.unitOfWork.run(actor, async () => {
      if (!(await this.give.exists(target))) throw new NotFound('This course or path');
      const subject = target.kind === 'course' ? { courseId: target.id } : { pathId: target.id };
      const before = await this.certifications.find(subject);
      if ((before?.version ?? 0) !== version) throw new LearningError('draftConflict');
      const abilities = wish.abilities.filter(({ nl, en }) => nl !== '' || en !== '');
      const never = { method: null, activeMonths: null, windowMonths: null, minActiveMonths: null };
      const certificationId = before?.id ?? newId();
      await this.certifications.save({
        organisationId: actor.organisationId,
        id: certificationId,
        ...{ courseId: null, pathId: null },
        ...subject,
        ...wish,
        abilities,
        ...(recurrence ?? never),
        version: version + 1,
      });
      return { certificationId, version: version + 1 };
    });
  }
}
