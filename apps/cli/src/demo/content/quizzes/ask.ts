import type { Question } from '@vakwerk/domain/learning/questions/question';
import type { LocalText, SkillCode } from '../types.js';

const NONE: LocalText = { nl: '', en: '' };
const letters = ['a', 'b', 'c', 'd', 'e'] as const;
export const both = (nl: string, en: string): LocalText => ({ nl, en });

interface Asked {
  readonly id: string;
  readonly skill: SkillCode;
  readonly prompt: LocalText;
  readonly why?: LocalText;
}
const base = ({ id, skill, prompt, why = NONE }: Asked) => ({ id, prompt, skillIds: [skill], explanation: why });

/** Options; a text that starts with `+` is right. */
export function choose(asked: Asked & { readonly options: readonly (readonly [LocalText, LocalText?])[] }): Question {
  const options = asked.options.map(([text, feedback = NONE], index) => ({
    id: letters[index] ?? String(index),
    text: { nl: text.nl.replace(/^\+/, ''), en: text.en.replace(/^\+/, '') },
    correct: text.nl.startsWith('+'),
    feedback,
  }));
  const several = options.filter(({ correct }) => correct).length > 1;
  return { ...base(asked), kind: several ? 'multiple' : 'single', options };
}

export const statement = (asked: Asked & { readonly correct: boolean }): Question => ({
  ...base(asked),
  kind: 'trueFalse',
  correct: asked.correct,
  feedbackTrue: NONE,
  feedbackFalse: NONE,
});

/** Items in the right order. */
export const order = (asked: Asked & { readonly items: readonly LocalText[] }): Question => ({
  ...base(asked),
  kind: 'ordering',
  items: asked.items.map((text, index) => ({ id: ['k4', 'b7', 'r2', 'm9', 'd1'][index] ?? `i${index}`, text })),
});

export const inOwnWords = (
  asked: Asked & { readonly example: LocalText; readonly rubric: readonly (readonly [LocalText, number])[] },
): Question => ({
  ...base(asked),
  kind: 'open',
  exampleAnswer: asked.example,
  rubric: asked.rubric.map(([text, points], index) => ({ id: letters[index] ?? String(index), text, points })),
});
