import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { DrawMoveInput, SteerDrawInput } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const ColleaguesDocument = graphql(`
  query QueueColleagues {
    samplingEvaluators { evaluator { id givenName familyName } teamIds }
  }
`);
const AssignDocument = graphql(`
  mutation AssignDraws($input: AssignDrawsInput!) {
    assignDraws(input: $input) { moved refused { drawId code } }
  }
`);
const SteerDocument = graphql(`
  mutation SteerDraw($input: SteerDrawInput!) {
    steerDraw(input: $input) {
      __typename
      ... on DrawSteered { drawn skipped }
      ... on DrawRefused { code }
    }
  }
`);
const TakeBackDocument = graphql(`
  mutation TakeBackDraws($input: TakeBackDrawsInput!) {
    takeBackDraws(input: $input)
  }
`);

/** Coaches of one's own teams, oneself included, with the teams they lead. */
export const colleaguesQuery = queryOptions({
  queryKey: ['people', 'coaches'],
  queryFn: async ({ signal }) => (await request(ColleaguesDocument, {}, signal)).samplingEvaluators,
  staleTime: 60_000,
});

/** Calls in one request. */
const MOST_MOVES = 100;

/** Gives calls to somebody else; what cannot go stays, with the message id that says why. */
export async function assignDraws(moves: readonly DrawMoveInput[]) {
  const moved: string[] = [];
  const refused: { drawId: string; code: string }[] = [];
  for (let from = 0; from < moves.length; from += MOST_MOVES) {
    const { assignDraws: answer } = await request(AssignDocument, { input: { moves: moves.slice(from, from + MOST_MOVES) } });
    moved.push(...answer.moved);
    refused.push(...answer.refused);
  }
  return { moved, refused };
}

/** @throws ApiError when this person cannot score all of them */
export async function steerDraw(input: SteerDrawInput) {
  const { steerDraw: answer } = await request(SteerDocument, { input });
  if (answer.__typename === 'DrawRefused') throw new ApiError(answer.code, null, answer.code);
  return answer;
}

/** @returns the interactions that are nobody's any more */
export const takeBackDraws = async (interactionIds: readonly string[], evaluatorId: string) =>
  (await request(TakeBackDocument, { input: { interactionIds: [...interactionIds], evaluatorId } })).takeBackDraws;
