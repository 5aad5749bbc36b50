import { infiniteQueryOptions } from '@tanstack/react-query';
import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { Answers, CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import { graphql } from '../../../../gql';
import type { ScorecardPastCallsQuery } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const ScorecardPastCallsDocument = graphql(`
  query ScorecardPastCalls($scorecardId: ID!, $after: ID) {
    scorecardPastCalls(scorecardId: $scorecardId, after: $after) {
      id
      subject
      startedAt
      versionNumber
      finalRatio
      answers { criterionId optionIds notApplicable }
    }
  }
`);

export type PastCall = ScorecardPastCallsQuery['scorecardPastCalls'][number];
/** The server gives this many at a time. */
export const AT_A_TIME = 3;

export const pastCallsQuery = (scorecardId: string) =>
  infiniteQueryOptions({
    queryKey: ['scorecard-past-calls', scorecardId],
    queryFn: async ({ signal, pageParam }) =>
      (await request(ScorecardPastCallsDocument, { scorecardId, after: pageParam }, signal)).scorecardPastCalls,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.length === AT_A_TIME ? (page.at(-1)?.id ?? undefined) : undefined),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The answers of a past call in the shape the domain scores; the draft's own types tell a checklist from a choice. */
export function answersOfCall(call: Pick<PastCall, 'answers'>, version: ScorecardVersion): Answers {
  const types = new Map(criteriaInOrder(version).map(({ id, type }) => [id, type]));
  return Object.fromEntries(
    call.answers.flatMap(({ criterionId, optionIds, notApplicable }): [string, CriterionAnswer][] => {
      if (notApplicable) return [[criterionId, 'notApplicable']];
      if (types.get(criterionId) === 'checklist') return [[criterionId, { optionIds: optionIds ?? [] }]];
      const [optionId] = optionIds ?? [];
      return optionId === undefined ? [] : [[criterionId, { optionId }]];
    }),
  );
}
