import { queryOptions } from '@tanstack/react-query';
import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { graphql } from '../../../../gql';
import type { ScorecardDeskQuery } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';
import { cardOf } from '../../draft/draft-exchange';

const ScorecardDeskDocument = graphql(`
  query ScorecardDesk($scorecardId: ID!) {
    scorecardDesk(scorecardId: $scorecardId) {
      id
      code
      name { nl en }
      description { nl en }
      archivedAt
      versions {
        id
        number
        publishedAt
        publishedBy { id givenName familyName }
        savedAt
        savedBy { id givenName familyName }
        revision
        evaluationCount
      }
    }
  }
`);

const ScorecardContentDocument = graphql(`
  query ScorecardContent($id: ID!) {
    scorecardVersion(id: $id) {
      id
      scorecardId
      number
      name { nl en }
      model
      policies { naPolicy fatalEffect passRatio bonusCap selfEvaluation }
      sections {
        id
        title { nl en }
        weight
        failSection
        criteria {
          id
          text { nl en }
          guidance { explanation { nl en } goodExample { nl en } badExample { nl en } }
          type
          options { id label { nl en } points }
          naAllowed
          negativePointsAllowed
          commentRequired
          critical
          fatal
          bonus
          condition { criterionId optionIds }
          skillId
          rootCauses { id label { nl en } }
        }
      }
    }
  }
`);

export type Desk = ScorecardDeskQuery['scorecardDesk'];
export type VersionSummary = Desk['versions'][number];

export const deskQuery = (scorecardId: string) =>
  queryOptions({
    queryKey: ['scorecards', 'desk', scorecardId],
    queryFn: async ({ signal }) => (await request(ScorecardDeskDocument, { scorecardId }, signal)).scorecardDesk,
  });

const contentOf = async (id: string, signal?: AbortSignal): Promise<ScorecardVersion> => {
  const { model, policies, sections } = cardOf((await request(ScorecardContentDocument, { id }, signal)).scorecardVersion);
  return { model, sections, policies };
};

/** What is on a published version; it never changes. */
export const contentQuery = (versionId: string) =>
  queryOptions({
    queryKey: ['scorecard-content', versionId],
    queryFn: ({ signal }) => contentOf(versionId, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A draft to work on. Once it is on the screen that is newer than what the server has, so it is asked for once. */
export const draftQuery = (versionId: string) =>
  queryOptions({
    queryKey: ['scorecard-draft', versionId],
    queryFn: ({ signal }) => contentOf(versionId, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** The draft and the card as they are now on the server, past every cache: to compare after a conflict. */
export async function storedDraft(scorecardId: string, versionId: string) {
  const [{ scorecardDesk: desk }, version] = await Promise.all([
    request(ScorecardDeskDocument, { scorecardId }),
    contentOf(versionId),
  ]);
  const summary = desk.versions.find(({ id }) => id === versionId);
  return { desk, version, revision: summary?.revision ?? 0, published: summary?.publishedAt != null };
}
