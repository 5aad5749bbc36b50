import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { EvidenceKind } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const OrganisationWeeksDocument = graphql(`
  query OrganisationWeeks($evidence: EvidenceKind!) {
    organisationDashboard(weeks: 26, evidence: $evidence) {
      people
      tooFewPeople
      weekStartsOn
      series { skill { id } share n }
    }
  }
`);

/** Half a year of the whole organisation, to hold a team against. */
export const organisationWeeksQuery = (evidence: EvidenceKind) =>
  queryOptions({
    queryKey: ['progress', 'organisation-weeks', evidence],
    queryFn: async ({ signal }) => (await request(OrganisationWeeksDocument, { evidence }, signal)).organisationDashboard,
  });
