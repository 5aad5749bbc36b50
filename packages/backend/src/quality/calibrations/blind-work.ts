import { Injectable } from '@nestjs/common';
import { isRevealed } from '@vakwerk/domain/quality/calibrations/calibration';
import { Live } from '../../platform/live/live.js';
import { CalibrationReader } from './calibration.reader.js';
import { CalibrationRepository } from './calibration.repository.js';
import { type CalibrationRecord, domainCalibration } from './calibration-record.js';

/** What handing in blind work means for its calibration; part of the surrounding unit of work. */
@Injectable()
export class BlindWork {
  constructor(
    private readonly reader: CalibrationReader,
    private readonly calibrations: CalibrationRepository,
    private readonly live: Live,
  ) {}

  /** The calibration this work is for, held until the transaction ends. Null: drawn for calibration before calibrations were kept. */
  async hold({
    interactionId,
    evaluatorId,
  }: {
    readonly interactionId: string;
    readonly evaluatorId: string;
  }): Promise<CalibrationRecord | null> {
    const found = await this.reader.findFor(interactionId, evaluatorId);
    return found && this.reader.findForChange(found.id, evaluatorId);
  }

  /** The scorecard of the calibration this interaction is scored in; null: not in one. */
  async settledCard(interactionId: string, evaluatorId: string): Promise<string | null> {
    return (await this.reader.findFor(interactionId, evaluatorId))?.scorecardId ?? null;
  }

  /** After somebody handed in: with the last call of the last evaluator everything is revealed. */
  async handedIn(id: string, evaluatorId: string): Promise<void> {
    const record = await this.reader.find(id, evaluatorId);
    if (!record) return;
    if (isRevealed(domainCalibration(record, 'all'))) await this.calibrations.reveal(id, { early: false });
    await this.live.announce('evaluations', [record.leadId, ...record.evaluators.map(({ person }) => person.id)]);
  }
}
