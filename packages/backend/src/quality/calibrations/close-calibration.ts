import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type CalibrationRefusal, nextCalibration } from '@vakwerk/domain/quality/calibrations/calibration';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { CalibrationReader } from './calibration.reader.js';
import { CalibrationRepository } from './calibration.repository.js';
import { domainCalibration, takesPart } from './calibration-record.js';

const schema = z.object({ calibrationId: z.uuid() });

/** The lead ends the blind part; whoever did not hand in is left out. */
@Injectable()
export class CloseCalibration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: CalibrationReader,
    private readonly calibrations: CalibrationRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @throws NotFound for whoever has no part in it */
  run(
    actor: PersonActor,
    input: z.input<typeof schema>,
  ): Promise<Result<{ calibrationId: string }, { code: CalibrationRefusal }>> {
    const { calibrationId } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const record = await this.reader.findForChange(calibrationId, actor.personId);
      if (!record || !takesPart(record, actor.personId)) throw new NotFound('Calibration');
      const now = new Date();
      const next = nextCalibration(domainCalibration(record, 'any'), { type: 'close', actorId: actor.personId, now });
      if (!next.ok && !onlyPartly(next.error, record.revealedAt)) return refused({ code: next.error });
      await this.calibrations.reveal(calibrationId, { early: true });
      const subject = { subjectKind: 'calibration', subjectId: calibrationId };
      await this.audit.append({ ...subject, actorId: actor.personId, action: 'calibration.closed' });
      await this.live.announce('evaluations', [record.leadId, ...record.evaluators.map(({ person }) => person.id)]);
      return ok({ calibrationId });
    });
  }
}

/** Everybody handed in something and nobody everything yet: to the rule that looks complete, but nothing was revealed. */
function onlyPartly(error: CalibrationRefusal, revealedAt: Date | null): boolean {
  return error === 'alreadyRevealed' && revealedAt === null;
}
