import { graphql } from '../../../gql';
import type { SaveStepProgressInput } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const SaveStepProgressDocument = graphql(`
  mutation SaveStepProgress($input: SaveStepProgressInput!) {
    saveStepProgress(input: $input) {
      __typename
      ... on StepProgressSaved {
        progress { done seenToEnd secondsSpent positionSeconds heard { fromSeconds toSeconds } }
        state { ...ModuleStateFields }
      }
      ... on LearningRefused { code }
    }
  }
`);

/** Totals, so that sending twice or late changes nothing. @throws ApiError with the code of a refusal */
export async function saveStepProgress(input: SaveStepProgressInput) {
  const { saveStepProgress: saved } = await request(SaveStepProgressDocument, { input });
  if (saved.__typename === 'LearningRefused') throw new ApiError(saved.code, null, saved.code);
  return saved;
}
