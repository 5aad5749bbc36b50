import { Injectable } from '@nestjs/common';
import { GiveSkillCards, PractiseFailedPoints } from '../../../learning/index.js';
import { ReadGradedAnswers } from '../../../quality/index.js';
import type { ActionOf, StepOutcome, StepToTake } from '../step-to-take.js';

@Injectable()
export class AddCardsStep {
  constructor(
    private readonly readGraded: ReadGradedAnswers,
    private readonly practise: PractiseFailedPoints,
    private readonly give: GiveSkillCards,
  ) {}

  /** The criterion itself when it has an example to compare with, and questions of the bank about its skill. No card comes twice. */
  async run({ skillId, most }: ActionOf<'addCards'>, step: StepToTake, now: Date): Promise<StepOutcome> {
    const fromCall = await this.ofCriterion(step, now);
    const about = skillId ?? step.subject.skillId;
    if (about === null) return fromCall ?? { outcome: 'failed', reason: 'noSkill' };
    const { person, firingId: referenceId, ruleName: because } = step;
    const room = most - (fromCall?.outcome === 'done' ? 1 : 0);
    const { made, had } = await this.give.run({ personId: person.id, skillId: about, most: room, referenceId, because }, now);
    const given = [...(fromCall?.outcome === 'done' ? (fromCall.given ?? []) : []), ...made];
    if (given.length > 0) return { outcome: 'done', given };
    return had > 0 || fromCall ? { outcome: 'alreadyThere' } : { outcome: 'failed', reason: 'noCards' };
  }

  /** null: it is about no criterion, or one without an example. */
  private async ofCriterion({ trigger, firing, person }: StepToTake, now: Date): Promise<StepOutcome | null> {
    const evaluationId = firing.evidence.at(-1);
    if (trigger !== 'criterionFails' || !evaluationId) return null;
    const graded = await this.readGraded.run(evaluationId);
    const failed = (await this.readGraded.listFailedCriteria(evaluationId)).find(
      ({ criterionId }) => criterionId === firing.subjectId,
    );
    if (!graded || !failed) return null;
    const { criterionId, skillId, text, guidance } = failed;
    const recall = { prompt: text, explanation: guidance.explanation, example: guidance.goodExample };
    const point = { personId: person.id, criterionId, evaluationId, skillId, recall, at: graded.occurredAt };
    const made = await this.practise.run({ kind: 'system', organisationId: person.organisationId }, [point], now);
    if (made > 0) return { outcome: 'done', given: [criterionId] };
    return guidance.goodExample.nl || guidance.explanation.nl ? { outcome: 'alreadyThere' } : null;
  }
}
