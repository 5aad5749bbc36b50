import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { SavedViewsQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';
import { type QueueSearch, readQueueSearch } from './queue-search';

const SavedViewsDocument = graphql(`
  query SavedViews {
    savedViews(page: queue) { id name filters { name value } }
  }
`);
const SaveViewDocument = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on ViewSaved { view { id } }
      ... on ViewRefused { code }
    }
  }
`);
const RenameViewDocument = graphql(`
  mutation RenameView($id: ID!, $name: String!) {
    renameView(id: $id, name: $name) {
      __typename
      ... on ViewSaved { view { id } }
      ... on ViewRefused { code }
    }
  }
`);
const ForgetViewDocument = graphql(`
  mutation ForgetView($id: ID!) {
    forgetView(id: $id)
  }
`);

export interface OwnView {
  readonly id: string;
  readonly name: string;
  readonly search: QueueSearch;
}

const ownView = ({ id, name, filters }: SavedViewsQuery['savedViews'][number]): OwnView => ({
  id,
  name,
  search: readQueueSearch(Object.fromEntries(filters.map((each) => [each.name, each.value]))),
});

const KEY = ['saved-views', 'queue'] as const;

export const savedViewsQuery = queryOptions({
  queryKey: KEY,
  queryFn: async ({ signal }) => (await request(SavedViewsDocument, {}, signal)).savedViews.map(ownView),
});

const accepted = (
  answer: { readonly __typename: 'ViewSaved' } | { readonly __typename: 'ViewRefused'; readonly code: string },
) => {
  if (answer.__typename === 'ViewRefused') throw new ApiError(answer.code, null, answer.code);
};

function useChange<Input>(change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => client.invalidateQueries({ queryKey: KEY }) });
}

/** The same name again changes what it holds. */
export const useSaveView = () =>
  useChange(async ({ name, search }: Omit<OwnView, 'id'>) => {
    const filters = Object.entries(search).map(([key, value]) => ({ name: key, value: String(value) }));
    accepted((await request(SaveViewDocument, { input: { page: 'queue', name, filters } })).saveView);
  });

export const useRenameView = () =>
  useChange(async (input: { id: string; name: string }) => accepted((await request(RenameViewDocument, input)).renameView));

export const useForgetView = () => useChange((id: string) => request(ForgetViewDocument, { id }));
