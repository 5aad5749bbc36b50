import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { AgendaTemplatesQuery, TemplatePointInput } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

export type AgendaTemplate = AgendaTemplatesQuery['agendaTemplates'][number];

const AgendaTemplatesDocument = graphql(`
  query AgendaTemplates {
    agendaTemplates { id name points { title minutes question } }
  }
`);

export const templatesQuery = queryOptions({
  queryKey: ['coaching', 'templates'],
  queryFn: async ({ signal }) => (await request(AgendaTemplatesDocument, {}, signal)).agendaTemplates,
});

const SaveAgendaTemplate = graphql(`
  mutation SaveAgendaTemplate($id: ID, $name: String!, $points: [TemplatePointInput!]!) {
    answer: saveAgendaTemplate(id: $id, name: $name, points: $points) {
      __typename
      ... on TemplatesChanged { templates { id } }
      ... on TemplateRefused { code }
    }
  }
`);
export const saveTemplate = async (template: { id: string | null; name: string; points: TemplatePointInput[] }) =>
  (await request(SaveAgendaTemplate, template)).answer;

const ArchiveAgendaTemplate = graphql(`
  mutation ArchiveAgendaTemplate($id: ID!, $archived: Boolean!) {
    answer: archiveAgendaTemplate(id: $id, archived: $archived) {
      __typename
      ... on TemplatesChanged { templates { id } }
      ... on TemplateRefused { code }
    }
  }
`);
export const archiveTemplate = async (id: string, archived: boolean) =>
  (await request(ArchiveAgendaTemplate, { id, archived })).answer;
