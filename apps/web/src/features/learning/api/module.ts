import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { LearnerModuleQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';
import { orKept } from '../../../lib/offline/or-kept';

graphql(`
  fragment ModuleStateFields on ModuleState {
    moduleId
    doneStepIds
    requiredDone
    requiredCount
    resumeStepId
    minutesLeft
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
        ... on VideoStep {
          introduction { nl en }
          videoUrl
          durationSeconds
          captions { nl { startSeconds endSeconds text } en { startSeconds endSeconds text } }
          readable: transcript { nl en }
        }
        ... on DialogueStep {
          passRatio
          dialogue { ...PlayedDialogueFields }
          openRun { id choices { turnId replyId } replayedChoices }
          lastRun { ...DialogueRunFields }
        }
        ... on PackageStep { introduction { nl en } doneWhen minutes }
        ... on QuestionStep {
          passRatio
          lastAnswer { answer certainty outcome }
          question
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
export type VideoStep = StepOf<'VideoStep'>;
export type PackageStep = StepOf<'PackageStep'>;
export type DialogueStep = StepOf<'DialogueStep'>;
export type QuestionStep = StepOf<'QuestionStep'>;
export type ModuleState = LearnerModule['state'];

const copyOf = (assignmentId: string, moduleId: string) => `${assignmentId}/${moduleId}`;

/** The module as it is on the screen now, for a next visit without a connection. */
export const keepModule = async (module: LearnerModule): Promise<void> => {
  const { keepCopy } = await import('../../../lib/offline/kept-copies');
  await keepCopy('module', module, copyOf(module.assignmentId, module.id));
};

/** A module with my place in it. Every change brings the new state along, so it is not asked again while somebody is in it. */
export const moduleQuery = (assignmentId: string, moduleId: string) =>
  queryOptions({
    queryKey: ['learning', 'module', assignmentId, moduleId],
    // One module is kept on the device: the newest. What is said in it goes along; its sound and pictures do not.
    queryFn: ({ signal }) =>
      orKept('module', async () => (await request(LearnerModuleDocument, { assignmentId, moduleId }, signal)).module, {
        of: copyOf(assignmentId, moduleId),
      }),
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
  });
