import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { CorrectPersonInput, ErasurePreviewQuery } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const PreviewDocument = graphql(`
  query ErasurePreview($personId: ID!) { erasurePreview(personId: $personId) { held tables { table fate rows } } }
`);
const EraseDocument = graphql(`
  mutation ErasePerson($personId: ID!, $typedName: String!) {
    erasePerson(personId: $personId, typedName: $typedName) {
      __typename
      ... on PersonChanged { personId }
      ... on PersonChangeRefused { code }
    }
  }
`);
const CorrectDocument = graphql(`
  mutation CorrectPerson($input: CorrectPersonInput!) {
    correctPerson(input: $input) {
      __typename
      ... on PersonChanged { personId }
      ... on PersonChangeRefused { code }
    }
  }
`);

export type ErasureOfTable = ErasurePreviewQuery['erasurePreview']['tables'][number];

/** Where a browser downloads everything about a person. */
export const exportAddress = (personId: string | 'me'): string => `/api/people/${personId}/export`;

export const erasurePreviewQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', 'erasure', personId],
    queryFn: async ({ signal }) => (await request(PreviewDocument, { personId }, signal)).erasurePreview,
    staleTime: 0,
  });

/** Resolves to null when done, or to the code of the refusal. */
export function useErasePerson() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: { readonly personId: string; readonly typedName: string }) => {
      const { erasePerson } = await request(EraseDocument, input);
      return erasePerson.__typename === 'PersonChangeRefused' ? erasePerson.code : null;
    },
    onSuccess: (code) => (code === null ? client.invalidateQueries({ queryKey: ['people', 'roster'] }) : undefined),
  });
}

/** Resolves to null when done, or to the code of the refusal. */
export function useCorrectPerson() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: CorrectPersonInput) => {
      const { correctPerson } = await request(CorrectDocument, { input });
      return correctPerson.__typename === 'PersonChangeRefused' ? correctPerson.code : null;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['people', 'roster'] }),
  });
}
