import { graphql } from '../../../gql';
import { ApiError, request } from '../../../lib/graphql';

const StartModuleDocument = graphql(`
  mutation StartModule($assignmentId: ID!, $moduleId: ID!) {
    startModule(assignmentId: $assignmentId, moduleId: $moduleId) {
      __typename
      ... on ModuleStarted { assignment { id } }
      ... on LearningRefused { code }
    }
  }
`);

/** Opening a module starts the assignment; again changes nothing. @throws ApiError with the code of a refusal */
export async function startModule(assignmentId: string, moduleId: string): Promise<void> {
  const { startModule: started } = await request(StartModuleDocument, { assignmentId, moduleId });
  if (started.__typename === 'LearningRefused') throw new ApiError(started.code, null, started.code);
}
