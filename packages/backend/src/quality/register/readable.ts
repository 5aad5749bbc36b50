import type { PersonActor } from '@vakwerk/domain/people/actor';
import { BLIND_FOR } from '../draws/blind.js';
import { AWAITS_SELF_SCORE } from '../evaluations/self-score-hold.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';

const RELEASED = `e.state IN ('released', 'acknowledged', 'disputed', 'resolved')`;

export const leadsTeams = ({ roles }: PersonActor): boolean => roles.includes('coach') || roles.includes('manager');

/**
 * SQL: evaluations that were handed in and that a person may read, as `mayReadEvaluation` says it, in a list. Practice is not in it: it is a register of calls. What waits for the agent's
 * own score is left out, because a filter on it would tell what is held back. So is what they score blind: only where the one that was
 * handed in was withdrawn can that be. Needs `evaluation e`, `interaction i` and `person p`.
 * @param me parameter with the person's id
 * @param teams parameter with the teams they lead; null: they lead none
 */
export const readable = (
  me: string,
  teams: string | null,
): string => `e.submitted_at IS NOT NULL AND e.kind NOT IN ('self', 'practice')
  AND (e.state <> 'withdrawn' OR NOT ${me}::uuid = ANY(${BLIND_FOR})) AND (${[
    `(e.evaluator_id = ${me} AND e.agent_id <> ${me})`,
    `(e.agent_id = ${me} AND e.kind = 'live' AND ${RELEASED} AND NOT ${AWAITS_SELF_SCORE})`,
    ...(teams ? [`(e.agent_id <> ${me} AND e.kind = 'live' AND ${inTeams(teams)})`] : []),
  ].join(' OR ')})`;

/** SQL: the agent was in one of the teams on the day of the interaction. The first condition narrows by index, the second looks at the day. */
export const inTeams = (teams: string): string =>
  `e.agent_id IN (SELECT m.person_id FROM team_membership m WHERE m.org_id = $1 AND m.team_id = ANY(${teams}::uuid[])) AND ${AGENT_TEAM_IDS} && ${teams}::uuid[]`;
