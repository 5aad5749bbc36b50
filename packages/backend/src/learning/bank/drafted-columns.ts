import { checkQuestion } from '@vakwerk/domain/learning/questions/check-question';
import { normaliseText } from '@vakwerk/domain/learning/questions/normalise-text';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { askedTexts } from '@vakwerk/domain/learning/questions/question-texts';
import { LANGUAGES } from '@vakwerk/domain/shared/localized';
import type { BankQuestion } from './bank-question.entity.js';

type Drafted = Pick<BankQuestion, 'draft' | 'kind' | 'skillIds' | 'missingLanguages' | 'words' | 'fingerprint'>;

/** A draft with what lists find it by. */
export function draftedColumns(draft: Question): Drafted {
  const problems = checkQuestion(draft, {});
  return {
    draft,
    kind: draft.kind,
    skillIds: [...draft.skillIds],
    missingLanguages: LANGUAGES.filter((language) =>
      problems.some((problem) => problem.code === 'missingTranslation' && problem.language === language),
    ),
    words: [...askedTexts(draft), draft.explanation]
      .flatMap(({ nl, en }) => [nl, en])
      .join('\n')
      .slice(0, 50_000),
    fingerprint: fingerprintOf(draft),
  };
}

/** Two questions that ask the same in the same words are the same question, whatever their answers look like. */
export const fingerprintOf = ({ prompt }: Pick<Question, 'prompt'>): string =>
  `${normaliseText(prompt.nl)}|${normaliseText(prompt.en)}`.slice(0, 1000);
