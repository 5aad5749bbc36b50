import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const CoachableAgentsDocument = graphql(`
  query CoachableAgents {
    people { id givenName familyName roles status }
  }
`);

/** The agents of the coach's own teams. */
export const coachableAgentsQuery = queryOptions({
  queryKey: ['people', 'coachable'],
  queryFn: async ({ signal }) => (await request(CoachableAgentsDocument, {}, signal)).people,
  select: (people) => people.filter(({ roles, status }) => roles.includes('agent') && status !== 'deactivated'),
});

const PlannableEvaluationsDocument = graphql(`
  query PlannableEvaluations($agentId: ID!) {
    evaluationsOf(agentId: $agentId, first: 10) {
      nodes { id releasedAt state interaction { id subject queue startedAt } }
    }
  }
`);

/** The agent's latest scored calls: what a session can start from. */
export const plannableEvaluationsQuery = (agentId: string) =>
  queryOptions({
    queryKey: ['evaluations', 'plannable', agentId],
    queryFn: async ({ signal }) => (await request(PlannableEvaluationsDocument, { agentId }, signal)).evaluationsOf.nodes,
    enabled: agentId !== '',
  });

const EvidenceEvaluationDocument = graphql(`
  query EvidenceEvaluation($id: ID!) {
    evaluation(id: $id) {
      id
      state
      agent { id givenName familyName }
      interaction { id subject queue startedAt audioRemovedOn }
      answers { criterionId optionIds text notApplicable }
      notes { criterionId text }
      fragments { id number criterionId startMs endMs note }
      result { failedCriterionIds final }
      scorecardVersion { id sections { id criteria { id text { nl en } skillId options { id label { nl en } } } } }
    }
  }
`);

/** A scored call as evidence: what was asked, what the evaluator answered, and where to hear it. */
export const evidenceEvaluationQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'evidence', id],
    queryFn: async ({ signal }) => (await request(EvidenceEvaluationDocument, { id }, signal)).evaluation,
    enabled: id !== '',
  });

const SuggestedTimesDocument = graphql(`
  query SuggestedSessionTimes($agentIds: [ID!]!, $minutes: Int!) {
    suggestedSessionTimes(agentIds: $agentIds, durationMinutes: $minutes, first: 6) { startsAtLocal startsAt }
  }
`);

/** Moments at which everybody asked is at work and free. */
export const suggestedTimesQuery = (agentIds: readonly string[], minutes: number) =>
  queryOptions({
    queryKey: ['coaching', 'suggestions', agentIds, minutes],
    queryFn: async ({ signal }) =>
      (await request(SuggestedTimesDocument, { agentIds: [...agentIds], minutes }, signal)).suggestedSessionTimes,
    enabled: agentIds.length > 0 && minutes >= 5 && minutes <= 240,
  });

const EvidenceSoundDocument = graphql(`
  query EvidenceSound($interactionId: ID!) {
    playbackLink(interactionId: $interactionId) { url expiresAt }
  }
`);

/** Asked only when somebody presses play, because every link is logged. */
export const askEvidenceSound = async (interactionId: string) =>
  (await request(EvidenceSoundDocument, { interactionId })).playbackLink.url;
