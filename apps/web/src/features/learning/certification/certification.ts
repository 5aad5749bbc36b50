import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { CertificationQuery, LearningTargetInput, SaveCertificationInput } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const CertificationDocument = graphql(`
  query Certification($target: LearningTargetInput!) {
    certification(target: $target) {
      active
      abilities { nl en }
      minRightRatio
      recurrence { method activeMonths windowMonths minActiveMonths }
      version
    }
  }
`);
const SaveCertificationDocument = graphql(`
  mutation SaveCertification($input: SaveCertificationInput!) {
    saveCertification(input: $input) {
      __typename
      ... on CertificationSaved { certification { version } }
      ... on LearningRefused { code }
    }
  }
`);

export type Certification = CertificationQuery['certification'];

export const certificationQuery = (target: LearningTargetInput) =>
  queryOptions({
    queryKey: ['certification', target.kind, target.id],
    queryFn: async ({ signal }) => (await request(CertificationDocument, { target }, signal)).certification,
  });

/** @throws ApiError `learning.error.…`: somebody else saved meanwhile, or the months cannot be */
export function useSaveCertification() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: SaveCertificationInput) => {
      const { saveCertification: saved } = await request(SaveCertificationDocument, { input });
      if (saved.__typename === 'LearningRefused') throw new ApiError(`learning.error.${saved.code}`, null, saved.code);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['certification'] }),
  });
}
