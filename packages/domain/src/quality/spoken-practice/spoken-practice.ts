import type { InteractionFacts, QualityActor } from '../evaluations/evaluation-policy.js';
import { type EvaluationState, isReleased } from '../evaluations/evaluation-state.js';

/** A coach gives a prompt, the agent says an answer to it out loud, the coach scores what they hear. */
export const PROMPT_MAX = 1_000;
/** Long enough for an opening, an explanation or a refusal; nobody holds a whole conversation alone. */
export const LONGEST_ANSWER_SECONDS = 300;

export const SPOKEN_STATES = ['asked', 'answered', 'scored'] as const;
export type SpokenState = (typeof SPOKEN_STATES)[number];

/** `scored`: the agent can read it. What a coach is still busy with is `answered`. */
export function spokenState(answered: boolean, evaluation: EvaluationState | null): SpokenState {
  if (!answered) return 'asked';
  return evaluation !== null && isReleased({ state: evaluation }) ? 'scored' : 'answered';
}

/** Coaches ask the people of their own teams, never themselves. `agentTeamIds`: today's. */
export const mayAskSpokenPractice = (actor: QualityActor, { agentId, agentTeamIds }: InteractionFacts): boolean =>
  actor.roles.includes('coach') && actor.personId !== agentId && agentTeamIds.some((id) => actor.teamIds.includes(id));

interface Asked {
  readonly agentId: string;
  readonly askedById: string;
  readonly answered: boolean;
}

/** Only the one who was asked answers, and once: the coach listens to what was sent. */
export const mayAnswerSpokenPractice = (actor: QualityActor, asked: Asked): boolean =>
  actor.personId === asked.agentId && !asked.answered;

/** Whoever asked takes it back, as long as nothing was said. */
export const mayTakeBackSpokenPractice = (actor: QualityActor, asked: Asked): boolean =>
  actor.personId === asked.askedById && !asked.answered;
