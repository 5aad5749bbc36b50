import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { ChangeQualitySettingsInput, QualitySettingsQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const SettingsDocument = graphql(`
  query QualitySettings {
    qualitySettings {
      version releaseDelayDays disputeWorkingDays disputeReviewDays randomPerMonth remindAfterDays selfEvaluation
    }
  }
`);
const ChangeDocument = graphql(`
  mutation ChangeQualitySettings($input: ChangeQualitySettingsInput!) {
    changeQualitySettings(input: $input) {
      __typename
      ... on QualitySettingsChanged { settings { version } }
      ... on QualitySettingsConflict { code }
    }
  }
`);

export type QualitySettings = QualitySettingsQuery['qualitySettings'];

export const useQualitySettings = () =>
  useQuery({
    queryKey: ['evaluations', 'settings'],
    queryFn: async ({ signal }) => (await request(SettingsDocument, {}, signal)).qualitySettings,
  });

/** @throws ApiError with the code of a refusal */
export function useChangeSettings() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: ChangeQualitySettingsInput) => {
      const { changeQualitySettings: answer } = await request(ChangeDocument, { input });
      if (answer.__typename === 'QualitySettingsConflict') throw new ApiError(answer.code, null, answer.code);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['evaluations', 'settings'] }),
  });
}
