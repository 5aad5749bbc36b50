import {
  IconHeadphones,
  IconListCheck,
  IconMessages,
  IconPackage,
  IconPlayerPlay,
  IconQuestionMark,
  IconTextSize,
} from '@tabler/icons-react';
import type { Step } from '@vakwerk/domain/learning/courses/content';
import { lazy } from 'react';
import { newQuiz } from './model/new-quiz';
import type { StepKind } from './step-part';
import { NO_WORDS, newId } from './studio-context';

type Kinds = { readonly [Kind in Step['kind']]: StepKind<Kind> };

const base = () => ({ id: newId(), title: NO_WORDS, required: true });

/** Every kind of step that can be made here, in the order of the menus. */
export const STEP_KINDS: Kinds = {
  text: {
    label: 'learning.studio.kind.text',
    icon: IconTextSize,
    start: () => ({ ...base(), kind: 'text', body: { nl: [], en: [] } }),
    Block: lazy(() => import('./blocks/text-block')),
  },
  video: {
    label: 'learning.studio.kind.video',
    icon: IconPlayerPlay,
    start: () => ({
      ...base(),
      kind: 'video',
      introduction: NO_WORDS,
      fileId: '',
      durationSeconds: 0,
      silent: false,
      captions: { nl: [], en: [] },
      transcript: NO_WORDS,
    }),
    Block: lazy(() => import('./blocks/video-block')),
    Settings: lazy(() => import('./blocks/video-settings')),
  },
  audioFragment: {
    label: 'learning.studio.kind.audioFragment',
    icon: IconHeadphones,
    start: () => ({
      ...base(),
      kind: 'audioFragment',
      introduction: NO_WORDS,
      fileId: '',
      durationSeconds: 0,
      spokenLanguage: 'nl',
      transcript: [],
    }),
    Block: lazy(() => import('./blocks/audio-block')),
    Settings: lazy(() => import('./blocks/audio-settings')),
  },
  question: {
    label: 'learning.studio.kind.question',
    icon: IconQuestionMark,
    start: () => ({
      ...base(),
      kind: 'question',
      passRatio: 1,
      question: {
        id: newId(),
        kind: 'single',
        prompt: NO_WORDS,
        options: [1, 2].map(() => ({ id: newId(), text: NO_WORDS, correct: false, feedback: NO_WORDS })),
        skillIds: [],
        explanation: NO_WORDS,
      },
    }),
    Block: lazy(() => import('./blocks/question-block')),
    Settings: lazy(() => import('./blocks/question-settings')),
  },
  quiz: {
    label: 'learning.studio.kind.quiz',
    icon: IconListCheck,
    start: () => ({ ...base(), kind: 'quiz', quiz: newQuiz() }),
    Block: lazy(() => import('./blocks/quiz-block')),
    Settings: lazy(() => import('./blocks/quiz-settings')),
  },
  dialogue: {
    label: 'learning.studio.kind.dialogue',
    icon: IconMessages,
    start: () => ({ ...base(), kind: 'dialogue', dialogueId: '', passRatio: null }),
    Block: lazy(() => import('./blocks/dialogue-block')),
    Settings: lazy(() => import('./blocks/dialogue-settings')),
  },
  package: {
    label: 'learning.studio.kind.package',
    icon: IconPackage,
    start: () => ({ ...base(), kind: 'package', introduction: NO_WORDS, packageId: '', doneWhen: 'completed', minutes: 10 }),
    Block: lazy(() => import('./blocks/package-block')),
    Settings: lazy(() => import('./blocks/package-settings')),
  },
};

export const kindOf = (step: Step) => STEP_KINDS[step.kind] as StepKind<Step['kind']>;
export const isKind = (kind: string): kind is keyof typeof STEP_KINDS => kind in STEP_KINDS;
