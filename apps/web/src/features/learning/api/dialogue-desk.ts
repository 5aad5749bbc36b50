import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { graphql } from '../../../gql';
import type { DialogueDeskQuery, DialogueLibraryQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';

const LibraryDocument = graphql(`
  query DialogueLibrary($search: String, $archived: Boolean!, $after: String) {
    dialogueLibrary(search: $search, archived: $archived, first: 50, after: $after) {
      nodes { id title { nl en } customerName { nl en } turnCount draftedAt publishedNumber changedSincePublished courseCount }
      pageInfo { endCursor hasNextPage }
    }
  }
`);
const DeskDocument = graphql(`
  query DialogueDesk($id: ID!) {
    dialogueDesk(id: $id) {
      id
      draft
      draftVersion
      archivedAt
      publishedNumber
      changedSincePublished
      courses { id title { nl en } }
      revisions { number savedAt publishedNumber savedBy { id givenName familyName } }
    }
    skills { id name { nl en } }
  }
`);
const RevisionDocument = graphql(`
  query DialogueRevision($dialogueId: ID!, $number: Int!) { dialogueRevision(dialogueId: $dialogueId, number: $number) }
`);
const CreateDocument = graphql(`
  mutation CreateDialogue($title: DialogueTitleInput!) { createDialogue(title: $title) { dialogueId } }
`);
const CopyDocument = graphql(`
  mutation CopyDialogue($dialogueId: ID!, $title: DialogueTitleInput!) {
    copyDialogue(dialogueId: $dialogueId, title: $title) { dialogueId }
  }
`);
const SaveDocument = graphql(`
  mutation SaveDialogue($input: SaveDialogueInput!) {
    saveDialogue(input: $input) {
      __typename
      ... on DialogueSaved { draftVersion }
      ... on LearningRefused { code }
    }
  }
`);
const PublishDocument = graphql(`
  mutation PublishDialogue($dialogueId: ID!, $expectedVersion: Int!) {
    publishDialogue(dialogueId: $dialogueId, expectedVersion: $expectedVersion) {
      __typename
      ... on DialoguePublished { number }
      ... on DialogueHasProblems { problems { code turnId replyId } }
      ... on LearningRefused { code }
    }
  }
`);
const ArchiveDocument = graphql(`
  mutation ArchiveDialogue($dialogueId: ID!, $archived: Boolean!) {
    archiveDialogue(dialogueId: $dialogueId, archived: $archived) { archivedAt }
  }
`);

export type LibraryDialogue = DialogueLibraryQuery['dialogueLibrary']['nodes'][number];
export type Desk = DialogueDeskQuery['dialogueDesk'];
export type Skill = DialogueDeskQuery['skills'][number];

export const dialogueLibraryQuery = (search: string, archived: boolean) =>
  infiniteQueryOptions({
    queryKey: ['learning', 'dialogues', 'library', search, archived],
    queryFn: async ({ signal, pageParam }) =>
      (await request(LibraryDocument, { search, archived, after: pageParam }, signal)).dialogueLibrary,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (before) => before,
  });

/** Asked anew with every visit: a colleague may have worked on it. */
export const dialogueDeskQuery = (id: string) =>
  queryOptions({
    queryKey: ['learning', 'dialogues', 'desk', id],
    queryFn: ({ signal }) => request(DeskDocument, { id }, signal),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });

export const contentOf = (draft: string) => JSON.parse(draft) as DialogueContent;

export const readDesk = async (id: string): Promise<Desk> => (await request(DeskDocument, { id })).dialogueDesk;

export const readRevision = async (dialogueId: string, number: number): Promise<DialogueContent> =>
  contentOf((await request(RevisionDocument, { dialogueId, number })).dialogueRevision);

/** @returns the draft's new version, or null when somebody else saved in between. @throws ApiError with the code of another refusal */
export async function saveDialogue(
  dialogueId: string,
  content: DialogueContent,
  expectedVersion: number,
): Promise<number | null> {
  const input = { dialogueId, expectedVersion, content: JSON.stringify(content) };
  const { saveDialogue: saved } = await request(SaveDocument, { input });
  if (saved.__typename === 'DialogueSaved') return saved.draftVersion;
  if (saved.code === 'draftConflict') return null;
  throw new ApiError(saved.code, null, saved.code);
}

/** @returns the version's number, or null when the check found something. @throws ApiError with the code of a refusal */
export async function publishDialogue(dialogueId: string, expectedVersion: number): Promise<number | null> {
  const { publishDialogue: published } = await request(PublishDocument, { dialogueId, expectedVersion });
  if (published.__typename === 'LearningRefused') throw new ApiError(published.code, null, published.code);
  return published.__typename === 'DialoguePublished' ? published.number : null;
}

function useRefreshing<Input, Output>(work: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: () => client.invalidateQueries({ queryKey: ['learning', 'dialogues'] }),
  });
}

export const useCreateDialogue = () =>
  useRefreshing(async (title: LocalizedText) => (await request(CreateDocument, { title })).createDialogue.dialogueId);

export const useCopyDialogue = () =>
  useRefreshing(
    async (input: { dialogueId: string; title: LocalizedText }) => (await request(CopyDocument, input)).copyDialogue.dialogueId,
  );

export const useArchiveDialogue = () =>
  useRefreshing((input: { dialogueId: string; archived: boolean }) => request(ArchiveDocument, input));

/** Keeps a sound on the server. @returns the id that a turn points at */
export async function uploadSound(file: File): Promise<string> {
  const response = await fetch('/api/media', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  const answer = (await response.json().catch(() => ({}))) as { id?: string; code?: string };
  if (!response.ok || !answer.id) throw new ApiError(answer.code ?? 'UNKNOWN', null, 'upload');
  return answer.id;
}
