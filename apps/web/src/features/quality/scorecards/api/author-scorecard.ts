import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { graphql } from '../../../../gql';
import type { SaveScorecardInput } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const CreateScorecardDocument = graphql(`
  mutation CreateScorecard($name: LocalizedTextInput!) {
    createScorecard(name: $name) { scorecardId versionId }
  }
`);
const CopyScorecardDocument = graphql(`
  mutation CopyScorecard($input: CopyScorecardInput!) {
    copyScorecard(input: $input) { scorecardId }
  }
`);
const StartScorecardDraftDocument = graphql(`
  mutation StartScorecardDraft($scorecardId: ID!) {
    startScorecardDraft(scorecardId: $scorecardId) { scorecardId versionId }
  }
`);
const ArchiveScorecardDocument = graphql(`
  mutation ArchiveScorecard($scorecardId: ID!, $archived: Boolean!) {
    archiveScorecard(scorecardId: $scorecardId, archived: $archived) { scorecardId archivedAt }
  }
`);
const SaveScorecardDocument = graphql(`
  mutation SaveScorecard($input: SaveScorecardInput!) {
    saveScorecard(input: $input) {
      __typename
      ... on ScorecardSaved { revision savedAt }
      ... on ScorecardSaveRefused { code scorecardId }
    }
  }
`);
const PublishScorecardDocument = graphql(`
  mutation PublishScorecard($versionId: ID!, $expectedRevision: Int) {
    publishScorecard(versionId: $versionId, expectedRevision: $expectedRevision) {
      __typename
      ... on ScorecardPublished { number }
      ... on ScorecardNotValid { problems { code path } }
    }
  }
`);
const ImportScorecardDocument = graphql(`
  mutation ImportScorecard($json: String!) {
    importScorecard(json: $json) {
      __typename
      ... on ScorecardImported { scorecardId number }
      ... on ScorecardNotValid { problems { code path } }
    }
  }
`);
const ExportScorecardDocument = graphql(`
  query ExportScorecard($versionId: ID!) {
    exportScorecard(versionId: $versionId)
  }
`);

/** After a deed every list and card is asked for again. */
const useCardsChanged = () => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['scorecards'] });
};

/** A card with an empty draft. */
export const createCard = async (name: LocalizedText) => (await request(CreateScorecardDocument, { name })).createScorecard;

export const useCreateScorecard = () =>
  useMutation({
    mutationFn: async (name: LocalizedText) => (await createCard(name)).scorecardId,
    onSuccess: useCardsChanged(),
  });

export const useCopyScorecard = () =>
  useMutation({
    mutationFn: async (input: { versionId: string; name: LocalizedText }) =>
      (await request(CopyScorecardDocument, { input })).copyScorecard.scorecardId,
    onSuccess: useCardsChanged(),
  });

/** The draft of the card's next version: the one there is, or a new one. */
export const startDraft = async (scorecardId: string) =>
  (await request(StartScorecardDraftDocument, { scorecardId })).startScorecardDraft;

export const useStartScorecardDraft = () =>
  useMutation({
    mutationFn: startDraft,
    onSuccess: useCardsChanged(),
  });

export const useArchiveScorecard = () =>
  useMutation({
    mutationFn: async (input: { scorecardId: string; archived: boolean }) =>
      (await request(ArchiveScorecardDocument, input)).archiveScorecard,
    onSuccess: useCardsChanged(),
  });

export interface CardProblem {
  readonly code: string;
  readonly path: string;
}

/** Resolves to what keeps it from being published; nothing: it is published. */
export const usePublishScorecard = () =>
  useMutation({
    mutationFn: async (input: { versionId: string; expectedRevision: number }): Promise<readonly CardProblem[]> => {
      const { publishScorecard } = await request(PublishScorecardDocument, input);
      return publishScorecard.__typename === 'ScorecardNotValid' ? publishScorecard.problems : [];
    },
    onSuccess: useCardsChanged(),
  });

/** Resolves to the card that was read, or to everything that is wrong with the file. */
export const useImportScorecard = () =>
  useMutation({
    mutationFn: async (json: string): Promise<{ scorecardId: string } | { problems: readonly CardProblem[] }> => {
      const { importScorecard } = await request(ImportScorecardDocument, { json });
      return importScorecard.__typename === 'ScorecardNotValid'
        ? { problems: importScorecard.problems }
        : { scorecardId: importScorecard.scorecardId };
    },
    onSuccess: useCardsChanged(),
  });

/** One save of a whole draft. @throws ApiError when the server gives no answer */
export const saveScorecard = async (input: SaveScorecardInput) => (await request(SaveScorecardDocument, { input })).saveScorecard;

/** @returns JSON that an import reads back */
export const exportScorecard = async (versionId: string) =>
  (await request(ExportScorecardDocument, { versionId })).exportScorecard;
