import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Question, QuestionKind } from '@vakwerk/domain/learning/questions/question';
import { graphql } from '../../../gql';
import type { BankQuestionQuery, BankQuestionsQuery, ImportQuestionsInput } from '../../../gql/graphql';
import { ApiError, request } from '../../../lib/graphql';
import type { BankSearch } from './bank-search';

const BankQuestionsDocument = graphql(`
  query BankQuestions(
    $search: String, $kind: QuestionKind, $skillId: ID, $tag: String, $status: QuestionStatus, $missing: TextLanguage,
    $sort: QuestionSort, $after: String
  ) {
    bankQuestions(
      search: $search, kind: $kind, skillId: $skillId, tag: $tag, status: $status, missing: $missing, sort: $sort, first: 50, after: $after
    ) {
      pageInfo { endCursor hasNextPage }
      nodes {
        id code kind prompt { nl en } skillIds tags status missingLanguages number changed courseCount
        analysis { n facility discrimination }
      }
    }
  }
`);
const BankSidesDocument = graphql(`
  query BankSides {
    bankTags { tag count }
    skills { id name { nl en } }
  }
`);
const BankQuestionDocument = graphql(`
  query BankQuestion($questionId: ID!) {
    bankQuestion(questionId: $questionId) {
      id code draft draftVersion draftedAt tags status
      problems { code partId field language }
      versions { id number activatedAt content }
      courses { id title { nl en } }
      analysis { n facility discrimination }
    }
  }
`);
const CreateQuestionDocument = graphql(`mutation CreateQuestion($kind: QuestionKind!) { createQuestion(kind: $kind) }`);
const CopyQuestionDocument = graphql(`mutation CopyQuestion($questionId: ID!) { copyQuestion(questionId: $questionId) }`);
const SaveQuestionDocument = graphql(`
  mutation SaveQuestion($input: SaveQuestionInput!) {
    saveQuestion(input: $input) { __typename ... on QuestionSaved { draftVersion } ... on LearningRefused { code } }
  }
`);
const ActivateQuestionDocument = graphql(`
  mutation ActivateQuestion($questionId: ID!) {
    activateQuestion(questionId: $questionId) { __typename ... on QuestionActivated { number } ... on QuestionHasProblems { problems { code } } }
  }
`);
const TagQuestionsDocument = graphql(`
  mutation TagQuestions($questionIds: [ID!]!, $add: [String!]!, $remove: [String!]!) { tagQuestions(questionIds: $questionIds, add: $add, remove: $remove) }
`);
const RetireQuestionsDocument = graphql(`
  mutation RetireQuestions($questionIds: [ID!]!, $retired: Boolean!) { retireQuestions(questionIds: $questionIds, retired: $retired) }
`);
const ImportQuestionsDocument = graphql(`
  mutation ImportQuestions($input: ImportQuestionsInput!) {
    importQuestions(input: $input) {
      __typename
      ... on QuestionImportReport { ready created unknownColumns rows { line prompt kind unfinished problems { code detail } } }
      ... on LearningRefused { code }
    }
  }
`);

export type ListedQuestion = BankQuestionsQuery['bankQuestions']['nodes'][number];
export type OpenQuestion = BankQuestionQuery['bankQuestion'];

export const bankQuery = ({ q, kind, skill, tag, status, missing, order }: BankSearch) =>
  infiniteQueryOptions({
    queryKey: ['bank', 'list', { q, kind, skill, tag, status, missing, order }],
    queryFn: async ({ signal, pageParam }) => {
      const filter = { search: q ?? null, kind: kind ?? null, skillId: skill ?? null, tag: tag ?? null, status: status ?? null };
      const variables = { ...filter, missing: missing ?? null, sort: order ?? 'newest', after: pageParam };
      return (await request(BankQuestionsDocument, variables, signal)).bankQuestions;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (before) => before,
  });

/** What the filters offer: tags in use, and the skills there are. */
export const sidesQuery = queryOptions({
  queryKey: ['bank', 'sides'],
  queryFn: ({ signal }) => request(BankSidesDocument, {}, signal),
});

export const questionQuery = (questionId: string) =>
  queryOptions({
    queryKey: ['bank', 'question', questionId],
    queryFn: async ({ signal }) => (await request(BankQuestionDocument, { questionId }, signal)).bankQuestion,
    refetchOnWindowFocus: false,
  });

export const readQuestion = async (questionId: string) => (await request(BankQuestionDocument, { questionId })).bankQuestion;

/** @returns the new draft version, or null when somebody else saved in between */
export async function saveQuestion(questionId: string, expectedVersion: number, content: Question, tags: string[]) {
  const { saveQuestion: saved } = await request(SaveQuestionDocument, { input: { questionId, expectedVersion, content, tags } });
  if (saved.__typename === 'QuestionSaved') return saved.draftVersion;
  if (saved.code === 'draftConflict') return null;
  throw new ApiError(saved.code, null, saved.code);
}

/** Deeds in the bank; the list is asked again after each. Nobody waits for it: the bar that offers undo goes with the rows of the list. */
export function useBankDeeds() {
  const client = useQueryClient();
  const again = { onSettled: () => void client.invalidateQueries({ queryKey: ['bank'] }) };
  return {
    create: useMutation({
      mutationFn: async (kind: QuestionKind) => (await request(CreateQuestionDocument, { kind })).createQuestion,
      ...again,
    }),
    copy: useMutation({
      mutationFn: async (questionId: string) => (await request(CopyQuestionDocument, { questionId })).copyQuestion,
      ...again,
    }),
    activate: useMutation({
      mutationFn: async (questionId: string) => (await request(ActivateQuestionDocument, { questionId })).activateQuestion,
      ...again,
    }),
    tag: useMutation({
      mutationFn: async (change: { questionIds: string[]; add: string[]; remove: string[] }) =>
        (await request(TagQuestionsDocument, change)).tagQuestions,
      ...again,
    }),
    retire: useMutation({
      mutationFn: async (change: { questionIds: string[]; retired: boolean }) =>
        (await request(RetireQuestionsDocument, change)).retireQuestions,
      ...again,
    }),
    importAll: useMutation({
      mutationFn: async (input: ImportQuestionsInput) => {
        const { importQuestions: report } = await request(ImportQuestionsDocument, { input });
        if (report.__typename === 'LearningRefused') throw new ApiError(report.code, null, report.code);
        return report;
      },
      onSuccess: ({ created }) => created > 0 && client.invalidateQueries({ queryKey: ['bank'] }),
    }),
  };
}
