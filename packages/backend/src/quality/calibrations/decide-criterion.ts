import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type CalibrationRefusal, nextCalibration } from '@vakwerk/domain/quality/calibrations/calibration';
import { appendRule } from '@vakwerk/domain/quality/scorecards/append-rule';
import { criteriaInOrder, isScored } from '@vakwerk/domain/quality/scorecards/scorecard';
import { checkAnswers } from '@vakwerk/domain/quality/scoring/answers';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { InvalidInput, parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { answerFrom, givenAnswer } from '../disputes/given-answer.js';
import { ScorecardRepository, type WholeVersion } from '../scorecards/scorecard.repository.js';
import { ScorecardDraftRepository } from '../scorecards/scorecard-draft.repository.js';
import { CalibrationReader } from './calibration.reader.js';
import { CalibrationRepository } from './calibration.repository.js';
import { domainCalibration, takesPart } from './calibration-record.js';

const line = z.string().trim().min(1).max(1_000);
const schema = z.object({
  calibrationId: z.uuid(),
  interactionId: z.uuid(),
  criterionId: z.string().min(1).max(100),
  answer: givenAnswer,
  ruleNote: z.object({ nl: line, en: line }).nullish(),
  expectedVersion: z.int().min(1),
});
export type DecideCriterionRequest = z.input<typeof schema>;
export type DecideRefusal = { readonly code: CalibrationRefusal | 'conflict' };

/** Writes down what the group agreed. A rule goes into the guidance of the card's next draft, where an author publishes it. */
@Injectable()
export class DecideCriterion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: CalibrationReader,
    private readonly calibrations: CalibrationRepository,
    private readonly scorecards: ScorecardRepository,
    private readonly drafts: ScorecardDraftRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** @throws NotFound for whoever has no part in it; InvalidInput when the answer fits no criterion with points */
  run(actor: PersonActor, input: DecideCriterionRequest): Promise<Result<{ calibrationId: string }, DecideRefusal>> {
    const { calibrationId, interactionId, criterionId, ...given } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const record = await this.reader.findForChange(calibrationId, actor.personId);
      if (!record || !takesPart(record, actor.personId)) throw new NotFound('Calibration');
      const version = await this.scorecards.findVersion(record.scorecardVersionId);
      const criterion = version && criteriaInOrder(version.content).find(({ id }) => id === criterionId);
      if (!criterion || !isScored(criterion)) throw new NotFound('Criterion');
      if (!record.calls.some(({ interaction }) => interaction.id === interactionId)) throw new NotFound('Interaction');
      const answer = answerFrom(version.content, criterionId, given.answer);
      if (checkAnswers(version.content, { [criterionId]: answer }).length > 0)
        throw new InvalidInput('This answer does not fit.');
      const ruleNote = given.ruleNote ?? null;
      const agreed = { criterionId, answer, ruleNote: ruleNote?.nl ?? '' };
      // While it is blind, everybody having handed in something must not count as revealed.
      const calibration = domainCalibration(record, 'all');
      const next = nextCalibration(calibration, { type: 'agree', actorId: actor.personId, ...agreed });
      if (!next.ok) return refused({ code: next.error });
      if (record.version !== given.expectedVersion) return refused({ code: 'conflict' });
      const draftVersionId = ruleNote && (await this.addToDraft(actor, version, criterionId, ruleNote));
      const decision = { calibrationId, interactionId, criterionId, answer, ruleNote, draftVersionId };
      await this.calibrations.addDecision({ ...decision, decidedById: actor.personId });
      const subject = { subjectKind: 'calibration', subjectId: calibrationId };
      const details = { criterionId, interactionId, draftVersionId };
      await this.audit.append({ ...subject, actorId: actor.personId, action: 'calibration.decided', details });
      await this.live.announce('evaluations', [record.leadId, ...record.evaluators.map(({ person }) => person.id)]);
      return ok({ calibrationId });
    });
  }

  /** @returns the draft, or null when it has no such criterion any more */
  private async addToDraft(
    actor: PersonActor,
    { scorecardId }: WholeVersion,
    criterionId: string,
    rule: LocalizedText,
  ): Promise<string | null> {
    const card = await this.drafts.findCardForChange(scorecardId);
    if (!card) return null;
    const draft = card.draft && (await this.drafts.findVersionForChange(card.draft.id));
    const content = draft?.content ?? card.published?.content;
    const changed = content && appendRule(content, criterionId, rule);
    if (!changed) return null;
    const { id } = await this.scorecards.putDraft(scorecardId, changed, actor.personId);
    return id;
  }
}
