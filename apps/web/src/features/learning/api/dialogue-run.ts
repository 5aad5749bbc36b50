import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { SaveDialogueRunInput, SharedDialogueRunQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

graphql(`
  fragment PlayedDialogueFields on PlayedDialogue {
    title { nl en }
    situation { nl en }
    customerName { nl en }
    channel
    startTurnId
    usualTurns
    turns {
      id
      words { nl en }
      mood { nl en }
      audioUrl { nl en }
      replies { id text { nl en } nextTurnId endText { nl en } }
    }
  }
`);

graphql(`
  fragment DialogueResultFields on DialogueResult {
    points
    bestPoints
    bestPointsOnWay
    ratio
    isBest
    moves { number turnId replyId points kept mostPoints feedback { nl en } better { replyId feedback { nl en } } }
    bestMoves { turnId replyId points feedback { nl en } }
  }
`);

graphql(`
  fragment DialogueRunFields on DialogueRun {
    id
    choices { turnId replyId }
    replayedChoices
    endedAt
    result { ...DialogueResultFields }
  }
`);

const SaveDialogueRunDocument = graphql(`
  mutation SaveDialogueRun($input: SaveDialogueRunInput!) {
    saveDialogueRun(input: $input) {
      __typename
      ... on DialogueRunSaved {
        run { ...DialogueRunFields }
        stepDone
        state { ...ModuleStateFields }
      }
      ... on LearningRefused { code }
    }
  }
`);

const SharedDialogueRunDocument = graphql(`
  query SharedDialogueRun($id: ID!) {
    dialogueRun(id: $id) {
      id
      endedAt
      person { id givenName familyName }
      dialogue { ...PlayedDialogueFields }
      result { ...DialogueResultFields }
    }
  }
`);

export type SharedRun = SharedDialogueRunQuery['dialogueRun'];

/** Everything chosen so far: sending it twice, late or from two tabs does no harm. @throws ApiError with the code of a refusal, or OFFLINE */
export async function saveDialogueRun(input: SaveDialogueRunInput) {
  const { saveDialogueRun: saved } = await request(SaveDialogueRunDocument, { input });
  if (saved.__typename === 'LearningRefused') throw new ApiError(saved.code, null, saved.code);
  return saved;
}

/** A conversation that ended, by its link. */
export const useSharedRun = (id: string) =>
  useQuery({
    queryKey: ['learning', 'dialogue-run', id],
    queryFn: async ({ signal }) => (await request(SharedDialogueRunDocument, { id }, signal)).dialogueRun,
  });
