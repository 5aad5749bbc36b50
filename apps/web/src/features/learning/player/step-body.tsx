import { lazy, Suspense } from 'react';
import { LoadingRows } from '../../../ui/loading-rows';
import type { LearnerStep } from '../api/module';
import { TextStep } from './text-step';
import type { StepSaver } from './use-step-saver';

const AudioStep = lazy(async () => ({ default: (await import('./audio-step')).AudioStep }));
const VideoStep = lazy(() => import('./video-step'));

export type ReadingStep = Exclude<LearnerStep, { __typename?: 'QuestionStep' | 'DialogueStep' | 'QuizStep' | 'PackageStep' }>;

/** What a step holds, by its kind. Calls and films come with code of their own. */
export function StepBody({ step, saver }: { readonly step: ReadingStep; readonly saver: StepSaver }) {
  switch (step.__typename) {
    case 'TextStep':
      return <TextStep step={step} saver={saver} />;
    case 'AudioFragmentStep':
      return (
        <Suspense fallback={<LoadingRows count={1} height={240} />}>
          <AudioStep step={step} saver={saver} />
        </Suspense>
      );
    case 'VideoStep':
      return (
        <Suspense fallback={<LoadingRows count={1} height={240} />}>
          <VideoStep step={step} saver={saver} />
        </Suspense>
      );
    default:
      return null;
  }
}
