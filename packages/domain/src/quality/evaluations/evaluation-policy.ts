import { type EvaluationState, isReleased } from './evaluation-state.js';

/** Who asks: any actor with roles and today's teams fits. */
export interface QualityActor {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
}

/** The interaction an evaluation is about, or will be about. */
export interface InteractionFacts {
  readonly agentId: string;
  /** The agent's teams on the day of the interaction: who led the agent then may see it. */
  readonly agentTeamIds: readonly string[];
}

export interface EvaluationFacts extends InteractionFacts {
  readonly evaluatorId: string;
  readonly state: EvaluationState;
  /** Blind work (`calibration`) is its evaluator's alone: what the others may see of it, the calibration itself shows. */
  readonly kind?: 'live' | 'calibration' | 'self' | 'practice';
}

/** A coach may score the calls of the people in their own teams, never their own calls. */
export function mayDraftEvaluation(actor: QualityActor, interaction: InteractionFacts): boolean {
  return has(actor, 'coach') && sharesTeam(actor, interaction) && !isAgent(actor, interaction);
}

/** Only the evaluator writes in a draft, and submits it. */
export function mayEditEvaluation(actor: QualityActor, evaluation: EvaluationFacts): boolean {
  return isEvaluator(actor, evaluation) && evaluation.state === 'draft';
}

/**
 * The evaluator reads their own, always. The agent reads evaluations of their own calls from release on. Coaches and managers of
 * the agent's teams read what has been submitted; a draft is nobody's business yet.
 */
export function mayReadEvaluation(actor: QualityActor, evaluation: EvaluationFacts): boolean {
  if (isEvaluator(actor, evaluation)) return true;
  if (isAgent(actor, evaluation)) return isReleased(evaluation);
  if (evaluation.kind === 'calibration') return false;
  return leads(actor, evaluation) && evaluation.state !== 'draft';
}

/** The evaluator, or whoever leads the agent's team, shows a graded evaluation to the agent. */
export function mayReleaseEvaluation(actor: QualityActor, evaluation: EvaluationFacts): boolean {
  return (
    evaluation.kind !== 'calibration' &&
    evaluation.state === 'graded' &&
    !isAgent(actor, evaluation) &&
    (isEvaluator(actor, evaluation) || leads(actor, evaluation))
  );
}

/** The same people may take back what the agent has not seen yet. */
export function mayWithdrawEvaluation(actor: QualityActor, evaluation: EvaluationFacts): boolean {
  // What was handed in blind stays: taking it back after the others are known would be choosing again.
  if (evaluation.kind === 'calibration') return isEvaluator(actor, evaluation) && evaluation.state === 'draft';
  if (isEvaluator(actor, evaluation)) return ['draft', 'submitted', 'graded'].includes(evaluation.state);
  return ['submitted', 'graded'].includes(evaluation.state) && leads(actor, evaluation) && !isAgent(actor, evaluation);
}

/** Only the agent says they have read it. */
export function mayAcknowledgeEvaluation(actor: QualityActor, evaluation: EvaluationFacts): boolean {
  return isAgent(actor, evaluation) && evaluation.state === 'released';
}

/** Only the agent disputes; the window and the number of rounds are `nextEvaluation`'s. */
export function mayDisputeEvaluation(actor: QualityActor, evaluation: EvaluationFacts): boolean {
  return isAgent(actor, evaluation) && ['released', 'acknowledged', 'resolved'].includes(evaluation.state);
}

/** Someone other than the evaluator and the agent decides: a coach or manager of the agent's team. */
export function mayResolveDispute(actor: QualityActor, evaluation: EvaluationFacts): boolean {
  return (
    evaluation.state === 'disputed' && leads(actor, evaluation) && !isEvaluator(actor, evaluation) && !isAgent(actor, evaluation)
  );
}

function leads(actor: QualityActor, interaction: InteractionFacts): boolean {
  return (has(actor, 'coach') || has(actor, 'manager')) && sharesTeam(actor, interaction);
}

function has(actor: QualityActor, role: 'coach' | 'manager'): boolean {
  return actor.roles.includes(role);
}

function sharesTeam(actor: QualityActor, { agentTeamIds }: InteractionFacts): boolean {
  return agentTeamIds.some((teamId) => actor.teamIds.includes(teamId));
}

function isAgent({ personId }: QualityActor, { agentId }: InteractionFacts): boolean {
  return personId === agentId;
}

function isEvaluator({ personId }: QualityActor, { evaluatorId }: EvaluationFacts): boolean {
  return personId === evaluatorId;
}
