import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { TaughtSkillsQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

export type TaughtSkill = TaughtSkillsQuery['skills'][number];

const TaughtSkillsDocument = graphql(`
  query TaughtSkills {
    skills { id code name { nl en } description { nl en } levels { name { nl en } seen { nl en } } }
  }
`);

export const taughtSkillsQuery = queryOptions({
  queryKey: ['progress', 'taught-skills'],
  queryFn: async ({ signal }) => (await request(TaughtSkillsDocument, {}, signal)).skills,
});

const SkillLinksDocument = graphql(`
  query SkillLinksView($skillId: ID!) {
    skillLinks(skillId: $skillId) { observations people criteria questions courses cards openAgreements }
  }
`);

export const skillLinksQuery = (skillId: string) =>
  queryOptions({
    queryKey: ['progress', 'skill-links', skillId],
    queryFn: async ({ signal }) => (await request(SkillLinksDocument, { skillId }, signal)).skillLinks,
  });

const MergeSkillsDocument = graphql(`
  mutation MergeSkills($fromSkillId: ID!, $intoSkillId: ID!) {
    answer: mergeSkills(fromSkillId: $fromSkillId, intoSkillId: $intoSkillId) {
      __typename
      ... on SkillsMerged { mergeId }
      ... on SkillMergeRefusal { code }
    }
  }
`);
export const mergeSkills = async (fromSkillId: string, intoSkillId: string) =>
  (await request(MergeSkillsDocument, { fromSkillId, intoSkillId })).answer;

const UndoSkillMergeDocument = graphql(`
  mutation UndoSkillMerge($mergeId: ID!) {
    answer: undoSkillMerge(mergeId: $mergeId) {
      __typename
      ... on SkillMergeUndone { mergeId }
      ... on SkillMergeRefusal { code }
    }
  }
`);
export const undoSkillMerge = async (mergeId: string) => (await request(UndoSkillMergeDocument, { mergeId })).answer;
