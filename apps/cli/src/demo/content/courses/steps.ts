import type { AudioFragmentStep, QuestionStep } from '@vakwerk/domain/learning/courses/content';
import type { ChoiceQuestion } from '@vakwerk/domain/learning/questions/question';
import type { Language, LocalText, SkillCode } from '../types.js';
import type { ClipName } from './clip-cuts.js';
import { clips } from './clips.js';

const letters = ['a', 'b', 'c', 'd'] as const;

/** Half right completes the step: a single choice must be right, a multiple choice may miss a part. */
const PASS_RATIO = 0.5;

export function question(given: {
  readonly id: string;
  readonly kind: ChoiceQuestion['kind'];
  readonly skill: SkillCode;
  readonly prompt: LocalText;
  readonly options: readonly { readonly text: LocalText; readonly correct: boolean; readonly feedback: LocalText }[];
}): QuestionStep {
  return {
    kind: 'question',
    id: given.id,
    title: { nl: 'Vraag', en: 'Question' },
    required: true,
    passRatio: PASS_RATIO,
    question: {
      id: `${given.id}-question`,
      kind: given.kind,
      prompt: given.prompt,
      skillIds: [given.skill],
      explanation: { nl: '', en: '' },
      options: given.options.map((option, index) => ({ id: letters[index] ?? String(index), ...option })),
    },
  };
}

/** The clip in the language that is spoken on the learner's work floor; title and introduction fit both clips. */
export function fragment(
  given: Pick<AudioFragmentStep, 'id' | 'title' | 'introduction'>,
  spoken: Language,
  names: Readonly<Record<Language, ClipName>>,
): AudioFragmentStep {
  const clip = clips[names[spoken]];
  return { kind: 'audioFragment', required: true, fileId: `${names[spoken]}.opus`, ...clip, ...given };
}
