import type { EvaluationLife } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { criteriaInOrder, type ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { Answers } from '@vakwerk/domain/quality/scoring/answers';
import { unpackAnswers } from '@vakwerk/domain/quality/scoring/pack-answers';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { Channel } from '../interactions/interaction.entity.js';
import type { Evaluation } from './evaluation.entity.js';
import type { EvaluationResult } from './evaluation-result.entity.js';

export interface Named {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

export type StoredResult = Readonly<Omit<EvaluationResult, 'organisationId' | 'evaluationId'>>;

export interface FragmentRow {
  readonly id: string;
  readonly number: number;
  readonly criterionIndex: number | null;
  readonly startMs: number;
  readonly endMs: number;
  readonly note: string;
}

export interface InteractionFacts {
  readonly id: string;
  readonly channel: Channel;
  readonly queue: string | null;
  readonly subject: string | null;
  readonly startedAt: Date;
  readonly durationSeconds: number;
  /** Its recording was removed for good, when its days were over. */
  readonly audioRemovedOn: Date | null;
}

/** A whole evaluation as one statement reads it: its own columns, what hangs under it, and what the policies need to know. */
export interface EvaluationDetail extends Readonly<Omit<Evaluation, 'organisationId'>> {
  readonly interaction: InteractionFacts;
  readonly agent: Named;
  readonly agentTimeZone: string;
  readonly evaluator: Named;
  /** The agent's teams on the day of the interaction. */
  readonly agentTeamIds: readonly string[];
  /** Evaluators who must not know whose interaction it is. */
  readonly blindFor: readonly string[];
  /** The agent has to score their own interaction before they may see what the evaluator found. */
  readonly awaitsSelfScore: boolean;
  readonly notes: readonly { readonly criterionIndex: number; readonly text: string }[];
  readonly fragments: readonly FragmentRow[];
  readonly result: StoredResult | null;
  readonly scorecardId: string;
  readonly scorecardName: LocalizedText;
  readonly scorecardNumber: number;
  readonly scorecardPublishedAt: Date | null;
  readonly content: ScorecardContent;
  /** The database's clock at this reading: it decides what is due. */
  readonly readAt: Date;
}

export const lifeOf = ({ state, disputeRounds, disputableUntil }: EvaluationDetail): EvaluationLife => ({
  state,
  disputeRounds,
  disputableUntil,
});

/** Notes by criterion id; the text of a text criterion is one of them. */
export function commentsOf({ content, notes }: Pick<EvaluationDetail, 'content' | 'notes'>): Readonly<Record<string, string>> {
  const criteria = criteriaInOrder(content);
  return Object.fromEntries(
    notes.flatMap(({ criterionIndex, text }) => {
      const criterion = criteria[criterionIndex];
      return criterion ? [[criterion.id, text]] : [];
    }),
  );
}

export const answersOf = (evaluation: Pick<EvaluationDetail, 'content' | 'notes' | 'answers'>): Answers =>
  unpackAnswers(evaluation.content, evaluation.answers, commentsOf(evaluation));

/** Ids of criteria from their places in the version's order, as results keep them. */
export function criterionIdsAt({ content }: Pick<EvaluationDetail, 'content'>, places: readonly number[]): string[] {
  const criteria = criteriaInOrder(content);
  return places.flatMap((place) => criteria[place]?.id ?? []);
}
