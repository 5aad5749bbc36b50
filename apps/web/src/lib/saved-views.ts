import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { graphql } from '../gql';
import type { SavedViewsQuery, ViewPage } from '../gql/graphql';
import { ApiError, request } from './graphql';

const SavedViewsDocument = graphql(`
  query SavedViews($page: ViewPage!) {
    savedViews(page: $page) { id name filters { name value } mail { weekday hour } }
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

const MailViewDocument = graphql(`
  mutation MailView($id: ID!, $mail: ViewMailInput) {
    mailView(id: $id, mail: $mail) { id }
  }
`);

/** Day 1 (Monday) to 7 and hour, in the organisation's time zone. */
export interface ViewMail {
  readonly weekday: number;
  readonly hour: number;
}

export interface OwnView<Search> {
  readonly id: string;
  readonly name: string;
  readonly search: Search;
  /** When it comes by mail; null: it does not. */
  readonly mail: ViewMail | null;
}

const accepted = (
  answer: { readonly __typename: 'ViewSaved' } | { readonly __typename: 'ViewRefused'; readonly code: string },
) => {
  if (answer.__typename === 'ViewRefused') throw new ApiError(answer.code, null, answer.code);
};

/**
 * The views of one page that a person keeps: filters under a name.
 * @param read what the address of that page may carry: anything else that was kept is left out
 */
export function savedViews<Search extends object>(page: ViewPage, read: (search: Record<string, unknown>) => Search) {
  const ownView = ({ id, name, filters, mail }: SavedViewsQuery['savedViews'][number]): OwnView<Search> => ({
    id,
    name,
    mail: mail ?? null,
    search: read(Object.fromEntries(filters.map((each) => [each.name, each.value]))),
  });
  const written = (search: Search) => JSON.stringify(read(Object.fromEntries(Object.entries(search))));
  return {
    page,
    query: queryOptions({
      queryKey: keyOf(page),
      queryFn: async ({ signal }) => (await request(SavedViewsDocument, { page }, signal)).savedViews.map(ownView),
    }),
    /** The same address, whatever the order in which it was made. */
    isSame: (one: Search, other: Search): boolean => written(one) === written(other),
  };
}

export type SavedViews<Search extends object> = ReturnType<typeof savedViews<Search>>;

const keyOf = (page: ViewPage) => ['saved-views', page] as const;

function useChange<Input>(page: ViewPage, change: (input: Input) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => client.invalidateQueries({ queryKey: keyOf(page) }) });
}

/** The same name again changes what it holds. `mail`: also when it comes by mail, after it was taken back from being removed. */
export const useSaveView = (page: ViewPage) =>
  useChange(page, async ({ name, search, mail = null }: { name: string; search: object; mail?: ViewMail | null }) => {
    const filters = Object.entries(search).map(([each, value]) => ({ name: each, value: String(value) }));
    const { saveView } = await request(SaveViewDocument, { input: { page, name, filters } });
    accepted(saveView);
    if (mail && saveView.__typename === 'ViewSaved') await request(MailViewDocument, { id: saveView.view.id, mail });
  });

export const useMailView = (page: ViewPage) =>
  useChange(page, (input: { id: string; mail: ViewMail | null }) => request(MailViewDocument, input));

export const useRenameView = (page: ViewPage) =>
  useChange(page, async (input: { id: string; name: string }) => accepted((await request(RenameViewDocument, input)).renameView));

export const useForgetView = (page: ViewPage) => useChange(page, (id: string) => request(ForgetViewDocument, { id }));
