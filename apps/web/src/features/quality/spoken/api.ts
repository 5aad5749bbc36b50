import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { graphql } from '../../../gql';
import type { AskSpokenPracticeInput, TeamSpokenPracticeQuery } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';
import { sendUpload } from '../api/upload-recording';

const SpokenPracticeDocument = graphql(`
  query SpokenPractice($id: ID!) {
    spokenPractice(id: $id) { id prompt dueOn state evaluationId askedBy { givenName } }
  }
`);
const TeamSpokenPracticeDocument = graphql(`
  query TeamSpokenPractice {
    teamSpokenPractice {
      id prompt skillId scorecardId dueOn askedAt state interactionId evaluationId
      agent { id givenName familyName } askedBy { id givenName familyName }
    }
  }
`);
const SpokenChoicesDocument = graphql(`
  query SpokenChoices {
    skills { id name { nl en } }
    scorecards { id name { nl en } publishedVersionId }
  }
`);
const AskSpokenPracticeDocument = graphql(`
  mutation AskSpokenPractice($input: AskSpokenPracticeInput!) { askSpokenPractice(input: $input) { id } }
`);
const TakeBackSpokenPracticeDocument = graphql(`
  mutation TakeBackSpokenPractice($id: ID!) { takeBackSpokenPractice(id: $id) }
`);
const CreateSpokenUploadDocument = graphql(`
  mutation CreateSpokenUpload($id: ID!) { createSpokenUpload(id: $id) { url intent } }
`);

export type TeamSpokenPractice = TeamSpokenPracticeQuery['teamSpokenPractice'][number];

// The keys start with the live topic, so that an answer and a score show by themselves.
export const spokenQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'spoken', id],
    queryFn: async ({ signal }) => (await request(SpokenPracticeDocument, { id }, signal)).spokenPractice,
  });
export const teamSpokenQuery = queryOptions({
  queryKey: ['evaluations', 'spoken', 'team'],
  queryFn: async ({ signal }) => (await request(TeamSpokenPracticeDocument, {}, signal)).teamSpokenPractice,
});
export const spokenChoicesQuery = queryOptions({
  queryKey: ['spoken-choices'],
  queryFn: ({ signal }) => request(SpokenChoicesDocument, {}, signal),
});

const useRefresh = () => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['evaluations', 'spoken'] });
};

export function useAskSpokenPractice() {
  const onSuccess = useRefresh();
  return useMutation({ mutationFn: (input: AskSpokenPracticeInput) => request(AskSpokenPracticeDocument, { input }), onSuccess });
}

/** Answers false when it was answered in between. */
export function useTakeBackSpokenPractice() {
  const onSettled = useRefresh();
  return useMutation({
    mutationFn: async (id: string) => (await request(TakeBackSpokenPracticeDocument, { id })).takeBackSpokenPractice,
    onSettled,
  });
}

/** Agrees on the upload first, then sends what was recorded. `progress` is 0–1 while bytes leave. */
export function useSendAnswer(id: string) {
  const onSuccess = useRefresh();
  const [progress, setProgress] = useState<number | null>(null);
  const send = useMutation({
    mutationFn: async (recording: File) => {
      const { createSpokenUpload: agreed } = await request(CreateSpokenUploadDocument, { id });
      if (!agreed) throw new ApiError('quality.import.refused.sentBefore', null, 'answered');
      const form = new FormData();
      form.append('intent', agreed.intent);
      form.append('recording', recording, recording.name);
      return sendUpload(agreed.url, form, setProgress);
    },
    onSuccess,
    onSettled: () => setProgress(null),
  });
  return { ...send, progress };
}
