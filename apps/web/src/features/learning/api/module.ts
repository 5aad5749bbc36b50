import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { LearnerModuleQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

graphql(`
  fragment ModuleStateFields on ModuleState {
    moduleId
    doneStepIds
    requiredDone
    requiredCount
    resumeStepId
    completedAt
    nextModule { id title { nl en } minutes }
    assignmentState
  }
`);

const LearnerModuleDocument = graphql(`
  query LearnerModule($assignmentId: ID!, $moduleId: ID!) {
    module(assignmentId: $assignmentId, moduleId: $moduleId) {
      id
      assignmentId
      courseId
      courseTitle { nl en }
      title { nl en }
      objective { nl en }
      number
      moduleCount
      minutes
      open
      state { ...ModuleStateFields }
      steps {
        __typename
        id
        title { nl en }
        required
        progress { done seenToEnd secondsSpent positionSeconds heard { fromSeconds toSeconds } }
        ... on TextStep { body { nl en } }
        ... on AudioFragmentStep {
          introduction { nl en }
          audioUrl
          durationSeconds
          spokenLanguage
          transcript { speaker startSeconds endSeconds text }
        }
        ... on QuestionStep {
          passRatio
          lastAnswer { optionIds certainty outcome }
          question { id kind prompt { nl en } options { id text { nl en } } }
        }
      }
    }
  }
`);

export type LearnerModule = LearnerModuleQuery['module'];
export type LearnerStep = LearnerModule['steps'][number];
type StepOf<Type extends LearnerStep['__typename']> = Extract<LearnerStep, { __typename?: Type }>;
export type TextStep = StepOf<'TextStep'>;
export type AudioStep = StepOf<'AudioFragmentStep'>;
export type QuestionStep = StepOf<'QuestionStep'>;
export type ModuleState = LearnerModule['state'];

/** A module with my place in it. Every change brings the new state along, so it is not asked again while somebody is in it. */
export const moduleQuery = (assignmentId: string, moduleId: string) =>
  queryOptions({
    queryKey: ['learning', 'module', assignmentId, moduleId],
    queryFn: async ({ signal }) => (await request(LearnerModuleDocument, { assignmentId, moduleId }, signal)).module,
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
  });
