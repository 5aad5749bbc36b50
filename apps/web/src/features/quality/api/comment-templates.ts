import { useQuery } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import { request } from '../../../lib/graphql';

const CommentTemplatesDocument = graphql(`
  query CommentTemplates {
    commentTemplates { id skillId title { nl en } text { nl en } }
  }
`);

export const useCommentTemplates = () =>
  useQuery({
    queryKey: ['evaluations', 'templates'],
    queryFn: async ({ signal }) => (await request(CommentTemplatesDocument, {}, signal)).commentTemplates,
    staleTime: 10 * 60_000,
  });
