import { Injectable } from '@nestjs/common';
import type { EvaluationState } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import type { CriterionGuidance } from '@vakwerk/domain/quality/scorecards/scorecard';
import { type ScoredCriterion, scoreCriteria } from '@vakwerk/domain/quality/scoring/score-criteria';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { clampRatio, roundRatio } from '@vakwerk/domain/shared/ratio';
import { heirOf } from '@vakwerk/domain/skills/skill-heirs';
import { SkillRepository } from '../../skills/index.js';
import type { DrawReason } from '../draws/draw.entity.js';
import type { EvaluationKind } from './evaluation.entity.js';
import { answersOf, commentsOf, criterionIdsAt, type EvaluationDetail } from './evaluation-detail.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';

/** A graded evaluation as evidence about skills. */
export interface GradedAnswers {
  readonly evaluationId: string;
  readonly interactionId: string;
  readonly agentId: string;
  readonly evaluatorId: string;
  /** When the interaction began: the moment the evidence is about. */
  readonly occurredAt: Date;
  /** Only `live` counts in a person's figures… */
  readonly kind: EvaluationKind;
  /** …and only when drawn at random it says something about all their work; null: picked by hand. */
  readonly drawReason: DrawReason | null;
  readonly inclusionProbability: number | null;
  readonly state: EvaluationState;
  /** The agent may see the evidence from here on. */
  readonly releaseAt: Date | null;
  readonly perCriterion: readonly CriterionEvidence[];
}

export interface CriterionEvidence {
  readonly criterionId: string;
  readonly skillId: string | null;
  readonly text: LocalizedText;
  /** Points earned of those possible, 0–1, before fatals; null: not applicable, hidden, a bonus or a text. */
  readonly ratio: number | null;
}

export interface FailedCriterion {
  readonly criterionId: string;
  readonly skillId: string | null;
  readonly text: LocalizedText;
  /** What to listen for, in the words of the form. */
  readonly guidance: CriterionGuidance;
  readonly note: string | null;
  /** Fragments that show it, in the evaluator's order. */
  readonly fragmentIds: readonly string[];
}

/** Reads graded evaluations for slices that build on them; inside the caller's unit of work. */
@Injectable()
export class ReadGradedAnswers {
  constructor(
    private readonly details: EvaluationDetailReader,
    private readonly skills: SkillRepository,
  ) {}

  /** @returns null when it does not exist or was never graded; a withdrawn one comes with its state */
  async run(evaluationId: string): Promise<GradedAnswers | null> {
    const evaluation = await this.details.find(evaluationId);
    if (!evaluation?.result) return null;
    const heirs = await this.skills.heirs();
    const { id, interactionId, agentId, evaluatorId, kind, drawReason, inclusionProbability, state, releaseAt } = evaluation;
    return {
      evaluationId: id,
      interactionId,
      agentId,
      evaluatorId,
      occurredAt: evaluation.interaction.startedAt,
      kind,
      drawReason,
      inclusionProbability,
      state,
      releaseAt,
      perCriterion: scoreCriteria(evaluation.content, answersOf(evaluation)).map((scored) => evidenceOf(scored, heirs)),
    };
  }

  /** The criteria that gave their lowest points, in the order of the form: what there is to talk about. */
  async listFailedCriteria(evaluationId: string): Promise<FailedCriterion[]> {
    const evaluation = await this.details.find(evaluationId);
    if (!evaluation?.result) return [];
    const heirs = await this.skills.heirs();
    return criterionIdsAt(evaluation, evaluation.result.failed).flatMap((id) => failedOf(evaluation, id, heirs));
  }
}

/** What a policy gives for a criterion that did not apply is arithmetic, not evidence. */
function evidenceOf({ criterion, score }: ScoredCriterion, heirs: ReadonlyMap<string, string>): CriterionEvidence {
  const counts = score.state === 'answered' && score.points !== null && score.possible > 0 && !score.bonus;
  const ratio = counts ? roundRatio(clampRatio((score.points ?? 0) / score.possible)) : null;
  return { criterionId: criterion.id, skillId: heirOf(criterion.skillId, heirs), text: criterion.text, ratio };
}

function failedOf(evaluation: EvaluationDetail, criterionId: string, heirs: ReadonlyMap<string, string>): FailedCriterion[] {
  const all = evaluation.content.sections.flatMap(({ criteria }) => criteria);
  const place = all.findIndex(({ id }) => id === criterionId);
  const criterion = all[place];
  if (!criterion) return [];
  const fragments = evaluation.fragments.filter(({ criterionIndex }) => criterionIndex === place);
  return [
    {
      criterionId,
      skillId: heirOf(criterion.skillId, heirs),
      text: criterion.text,
      guidance: criterion.guidance,
      note: commentsOf(evaluation)[criterionId] ?? null,
      fragmentIds: fragments.map(({ id }) => id),
    },
  ];
}
