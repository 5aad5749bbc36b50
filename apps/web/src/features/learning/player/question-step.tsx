import { answerKindOf } from '@vakwerk/domain/learning/questions/answer';
import { useText } from '../../../lib/i18n';
import { CertaintyControl } from '../../../ui/certainty-control';
import { StatusWord } from '../../../ui/status-word';
import type { QuestionStep as Step } from '../api/module';
import type { QuestionResult } from './question/question-props';
import classes from './question-step.module.css';
import { QuestionView } from './question-view';
import type { Asking } from './use-question';

export const QUESTION_FORM = 'question';

/** A question with its answers; the buttons are in the bar of the player. A form, so that Enter checks from any answer. */
export function QuestionStep({ step, asking }: { readonly step: Step; readonly asking: Asking }) {
  const { t, tCode } = useText();
  const { graded, before, missing, error } = asking;
  return (
    <form
      id={QUESTION_FORM}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        asking.check();
      }}
    >
      <QuestionView
        question={step.question}
        value={asking.answer}
        onChange={asking.change}
        disabled={before !== null || asking.kept}
        result={graded ?? (before && rememberedResult(before))}
      />
      {before ? (
        <div className={classes.before}>
          <StatusWord tone={before.outcome === 'right' ? 'good' : 'info'}>
            {t(before.outcome === 'right' ? 'learning.question.answered' : 'learning.question.answeredAny')}
          </StatusWord>
          <button type="button" className={classes.again} onClick={asking.answerAgain}>
            {t('learning.question.again')}
          </button>
        </div>
      ) : (
        <div className={classes.certainty} data-away={graded || asking.kept ? true : undefined}>
          <CertaintyControl value={asking.certainty} onChange={asking.chooseCertainty} readOnly={graded !== null} />
        </div>
      )}
      <p role="alert" className={classes.missing}>
        {(missing === 'answer' || missing === 'both') && t(`learning.answer.missing.${answerKindOf(step.question.kind)}`)}
        {missing === 'both' && ' '}
        {(missing === 'certainty' || missing === 'both') && t('learning.question.chooseCertainty')}
        {error &&
          tCode(error instanceof Error && 'code' in error ? `learning.error.${error.code}` : '', 'learning.question.failed')}
      </p>
    </form>
  );
}

/** Of an earlier visit only the answer and its outcome are known: what was right is told with the check, and not again. */
function rememberedResult({ answer, outcome }: NonNullable<Step['lastAnswer']>): QuestionResult | null {
  if (answer.kind !== 'choice' || outcome !== 'right') return null;
  const options = answer.optionIds.map((optionId) => ({ optionId, chosen: true, correct: true, feedback: null }));
  return { outcome, correction: { kind: 'choice', options } };
}
