import { useText } from '../../../lib/i18n';
import { FeedbackSheet } from '../../../ui/feedback-sheet';
import type { GradedAnswer } from '../api/answer-question';
import { QuestionReasons } from './question/question-reasons';

const SHOWN = { right: 'right', partlyRight: 'notYet', wrong: 'notYet', awaiting: 'kept' } as const;

/** Why it was right or not yet. Two sources may speak: what was answered, and what holds whatever the answer was. */
export function AnswerSheet({ graded, onNext }: { readonly graded: GradedAnswer; readonly onNext: () => void }) {
  const { t } = useText();
  return (
    <FeedbackSheet
      outcome={SHOWN[graded.outcome]}
      title={t(`learning.question.${graded.outcome}`)}
      action={t('learning.player.next')}
      onAction={onNext}
      {...(graded.certaintyAdvice && { note: t(`learning.advice.${graded.certaintyAdvice}`) })}
    >
      <QuestionReasons correction={graded.correction} right={graded.outcome === 'right'} explanation={graded.explanation} />
    </FeedbackSheet>
  );
}
