import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { RolloutWish } from '@vakwerk/domain/progress/rollouts/rollout-plan';
import { graphql } from '../../../gql';
import type { RolloutByIdQuery, RolloutChoicesQuery, RolloutListQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const RolloutsDocument = graphql(`
  query RolloutList {
    rollouts {
      id
      courseTitle { nl en }
      cancelledAt
      plannedAt
      plannedBy { id givenName familyName }
      waves { number startsOn givenAt teams { id name } }
      figures { verdict }
    }
  }
`);
const RolloutDocument = graphql(`
  query RolloutById($id: ID!) {
    rollout(id: $id) {
      id
      courseTitle { nl en }
      outcomeSkills { id name { nl en } }
      seed weeksBetween hash hashHolds drawHolds
      plannedAt
      plannedBy { id givenName familyName }
      cancelledAt canCancel weighedAt
      waves { number startsOn givenAt givenPeople teams { id name } }
      figures {
        verdict why finished limits firstWeek lastWeek beforeWeeks afterWeeks historyWeeks fewestAnswers power smallestFound chance
        trained { people before { n share low high } after { n share low high } }
        comparison { people before { n share low high } after { n share low high } }
        effect { difference low high expected clusteredBy }
        skills {
          skill { id name { nl en } }
          measured
          trained { people before { n share low high } after { n share low high } }
          comparison { people before { n share low high } after { n share low high } }
          effect { difference low high expected }
        }
      }
    }
  }
`);
const ChoicesDocument = graphql(`
  query RolloutChoices {
    rolloutChoices {
      courses { courseId title { nl en } skills { id name { nl en } } }
      teams { id name agents }
      firstStart
    }
  }
`);
const PlanDocument = graphql(`
  mutation PlanRollout($input: RolloutInput!) {
    planRollout(input: $input) {
      ... on RolloutPlanned { rolloutId }
      ... on RolloutRefused { code }
    }
  }
`);
const CancelDocument = graphql(`
  mutation CancelRollout($id: ID!, $cancelled: Boolean!) {
    cancelRollout(id: $id, cancelled: $cancelled) {
      ... on Rollout { id }
      ... on RolloutRefused { code }
    }
  }
`);

export type RolloutItem = RolloutListQuery['rollouts'][number];
export type RolloutDetail = RolloutByIdQuery['rollout'];
export type RolloutChoices = RolloutChoicesQuery['rolloutChoices'];

const KEY = ['progress', 'rollouts'] as const;

export const rolloutsQuery = queryOptions({
  queryKey: [...KEY, 'list'],
  queryFn: async ({ signal }) => (await request(RolloutsDocument, {}, signal)).rollouts,
});

export const rolloutQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: async ({ signal }) => (await request(RolloutDocument, { id }, signal)).rollout,
  });

export const rolloutChoicesQuery = queryOptions({
  queryKey: [...KEY, 'choices'],
  queryFn: async ({ signal }) => (await request(ChoicesDocument, {}, signal)).rolloutChoices,
});

/** @throws ApiError with the code of a refusal */
export function usePlanRollout() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ outcomeSkillIds, teamIds, ...wish }: RolloutWish) => {
      const input = { ...wish, outcomeSkillIds: [...outcomeSkillIds], teamIds: [...teamIds] };
      const { planRollout: answer } = await request(PlanDocument, { input });
      if ('code' in answer && answer.code) throw new ApiError(answer.code, null, answer.code);
      return 'rolloutId' in answer ? (answer.rolloutId ?? '') : '';
    },
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}

/** @throws ApiError with the code of a refusal */
export function useCancelRollout(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (cancelled: boolean) => {
      const { cancelRollout: answer } = await request(CancelDocument, { id, cancelled });
      if ('code' in answer && answer.code) throw new ApiError(answer.code, null, answer.code);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
