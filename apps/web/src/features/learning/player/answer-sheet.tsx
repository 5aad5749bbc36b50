import { useText } from '../../../lib/i18n';
import { FeedbackSheet } from '../../../ui/feedback-sheet';
import type { GradedAnswer } from '../api/answer-question';

/** Why it was right or not yet. Two sources may speak: what was chosen, and what holds whatever was chosen. */
export function AnswerSheet({ graded, onNext }: { readonly graded: GradedAnswer; readonly onNext: () => void }) {
  const { t, language } = useText();
  const reasons = [...graded.options.map(({ feedback }) => feedback?.[language] ?? ''), graded.explanation[language]];
  return (
    <FeedbackSheet
      outcome={graded.outcome === 'right' ? 'right' : 'notYet'}
      title={t(`learning.question.${graded.outcome}`)}
      action={t('learning.player.next')}
      onAction={onNext}
      {...(graded.certaintyAdvice && { note: t(`learning.advice.${graded.certaintyAdvice}`) })}
    >
      {reasons
        .filter((reason) => reason.trim() !== '')
        .map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
    </FeedbackSheet>
  );
}
