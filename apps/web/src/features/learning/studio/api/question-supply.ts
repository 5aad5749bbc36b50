import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../../gql';
import type { QuestionsToAskQuery } from '../../../../gql/graphql';
import { request } from '../../../../lib/graphql';

const QuestionsToAskDocument = graphql(`
  query QuestionsToAsk($codes: [ID!]!) {
    questionsToAsk(codes: $codes) { code questionId number retired content }
  }
`);
const QuestionPoolSizeDocument = graphql(`
  query QuestionPoolSize($skillIds: [ID!]!, $tags: [String!]!, $except: [ID!]!) {
    questionPoolSize(skillIds: $skillIds, tags: $tags, except: $except)
  }
`);

export type QuestionToAsk = QuestionsToAskQuery['questionsToAsk'][number];

/** Questions of the bank as they are asked now; those that are not in the bank are left out. */
export const readQuestionsToAsk = async (codes: readonly string[]): Promise<readonly QuestionToAsk[]> =>
  (await request(QuestionsToAskDocument, { codes: [...codes] })).questionsToAsk;

export const questionsToAskQuery = (codes: readonly string[]) =>
  queryOptions({
    queryKey: ['bank', 'to-ask', codes],
    queryFn: () => readQuestionsToAsk(codes),
    enabled: codes.length > 0,
    placeholderData: (before) => before,
  });

/** How many questions chance can take, besides those that are asked anyway. */
export const poolSizeQuery = (skillIds: readonly string[], tags: readonly string[], except: readonly string[]) =>
  queryOptions({
    queryKey: ['bank', 'pool-size', skillIds, tags, except],
    queryFn: async ({ signal }) =>
      (await request(QuestionPoolSizeDocument, { skillIds: [...skillIds], tags: [...tags], except: [...except] }, signal))
        .questionPoolSize,
    enabled: skillIds.length + tags.length > 0,
    placeholderData: (before) => before,
  });
