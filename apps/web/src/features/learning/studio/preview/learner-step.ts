import type { CourseContent, CourseModule, Step } from '@vakwerk/domain/learning/courses/content';
import { moduleMinutes } from '@vakwerk/domain/learning/courses/minutes';
import { questionCount } from '@vakwerk/domain/learning/quizzes/quiz';
import type { QuizStep } from '@vakwerk/domain/learning/quizzes/quiz-step';
import { checksEachAnswer } from '@vakwerk/domain/learning/quizzes/review-policy';
import type { Language } from '@vakwerk/domain/shared/localized';
import type { LearnerModule, LearnerStep } from '../../api/module';
import type { ReadingStep } from '../../player/step-body';
import type { LearnerQuiz } from '../../quiz/quiz-query';
import { mediaUrl } from '../api/media-upload';

const NOTHING_DONE = { done: false, seenToEnd: false, secondsSpent: 0, positionSeconds: null, heard: [] };

/** A draft's step as the server would send it to a learner who did nothing yet; null for a kind that is not read. */
export function readingStep(step: Step): ReadingStep | null {
  const base = { id: step.id, title: step.title, required: step.required, progress: NOTHING_DONE };
  switch (step.kind) {
    case 'text':
      return { ...base, __typename: 'TextStep', body: step.body };
    case 'audioFragment':
      return {
        ...base,
        __typename: 'AudioFragmentStep',
        introduction: step.introduction,
        audioUrl: mediaUrl(step.fileId),
        durationSeconds: step.durationSeconds,
        spokenLanguage: step.spokenLanguage,
        transcript: [...step.transcript],
      };
    case 'video':
      return {
        ...base,
        __typename: 'VideoStep',
        introduction: step.introduction,
        videoUrl: mediaUrl(step.fileId),
        durationSeconds: step.durationSeconds,
        captions: { nl: [...step.captions.nl], en: [...step.captions.en] },
        readable: step.transcript,
      };
    default:
      return null;
  }
}

/** A quiz as somebody sees it who did not try yet. */
export function learnerQuiz(step: QuizStep, language: Language): LearnerQuiz {
  const { quiz } = step;
  return {
    assignmentId: 'preview',
    stepId: step.id,
    title: step.title,
    introduction: quiz.introduction,
    questionCount: questionCount(quiz),
    minutes: moduleMinutes({ steps: [step] }, language),
    passRatio: quiz.passRatio,
    checksEachAnswer: checksEachAnswer(quiz.review),
    attemptsAllowed: quiz.attemptsAllowed,
    attemptsLeft: quiz.attemptsAllowed,
    timeLimitSeconds: quiz.timeLimitSeconds,
    opensAt: quiz.opensAt,
    closesAt: quiz.closesAt,
    finalGrade: quiz.finalGrade,
    extension: null,
    attempts: [],
    finalRatio: null,
    passedAt: null,
    may: 'start',
  };
}

/** The module around it, for the frame of the player. */
export function learnerModule(course: CourseContent, module: CourseModule, language: Language): LearnerModule {
  return {
    id: module.id,
    assignmentId: 'preview',
    courseId: 'preview',
    courseTitle: course.title,
    title: module.title,
    objective: module.objective,
    number: course.modules.findIndex(({ id }) => id === module.id) + 1,
    moduleCount: course.modules.length,
    minutes: moduleMinutes(module, language),
    open: true,
    // The frame shows names and places only.
    steps: module.steps.map(({ id, title }) => ({ id, title }) as LearnerStep),
    state: {
      moduleId: module.id,
      doneStepIds: [],
      requiredDone: 0,
      requiredCount: module.steps.length,
      resumeStepId: null,
      minutesLeft: 0,
      completedAt: null,
      nextModule: null,
      assignmentState: 'started',
    },
  };
}
