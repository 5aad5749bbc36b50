import type { QuestionStep } from '@vakwerk/domain/learning/courses/content';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import { askedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import { useState } from 'react';
import { type Certainty, CertaintyControl } from '../../../../ui/certainty-control';
import { QuestionView } from '../../player/question-view';

/** A question to look at: it can be answered, and nothing is checked or kept. */
export function PreviewQuestion({ step }: { readonly step: QuestionStep }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [certainty, setCertainty] = useState<Certainty | null>(null);
  return (
    <>
      <QuestionView question={askedQuestion(step.question)} value={answer} onChange={setAnswer} keys={false} />
      <CertaintyControl value={certainty} onChange={setCertainty} readOnly={false} />
    </>
  );
}
