import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { AskForFragmentInput, MyFragmentsQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

const MyFragmentsDocument = graphql(`
  query MyFragments {
    myFragments {
      id state interactionId why expiresOn callStartedAt startMs endMs
      askedBy { id givenName familyName }
      turns { speaker startSeconds text }
    }
  }
`);
const FragmentsOfCallDocument = graphql(`
  query FragmentsOfCall($interactionId: ID!) {
    fragmentsOfCall(interactionId: $interactionId) { id state startMs endMs expiresOn askedBy { id } }
  }
`);
const AskForFragmentDocument = graphql(`
  mutation AskForFragment($input: AskForFragmentInput!) { askForFragment(input: $input) }
`);
const AnswerFragmentDocument = graphql(`
  mutation AnswerFragment($fragmentId: ID!, $lends: Boolean!) { answerFragment(fragmentId: $fragmentId, lends: $lends) }
`);
const StopFragmentDocument = graphql(`
  mutation StopFragment($fragmentId: ID!) { stopFragment(fragmentId: $fragmentId) }
`);

export type MyFragment = MyFragmentsQuery['myFragments'][number];

export const myFragmentsQuery = queryOptions({
  queryKey: ['coaching', 'fragments', 'mine'],
  queryFn: async ({ signal }) => (await request(MyFragmentsDocument, {}, signal)).myFragments,
});

export const fragmentsOfCallQuery = (interactionId: string) =>
  queryOptions({
    queryKey: ['coaching', 'fragments', 'call', interactionId],
    queryFn: async ({ signal }) => (await request(FragmentsOfCallDocument, { interactionId }, signal)).fragmentsOfCall,
  });

function useRefreshing<Input, Output>(work: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSettled: () => client.invalidateQueries({ queryKey: ['coaching', 'fragments'] }),
  });
}

export const useAskForFragment = () => useRefreshing((input: AskForFragmentInput) => request(AskForFragmentDocument, { input }));
export const useAnswerFragment = () =>
  useRefreshing((answer: { readonly fragmentId: string; readonly lends: boolean }) => request(AnswerFragmentDocument, answer));
export const useStopFragment = () => useRefreshing((fragmentId: string) => request(StopFragmentDocument, { fragmentId }));
