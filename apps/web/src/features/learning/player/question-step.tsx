import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import { AnswerRows } from '../../../ui/answer-row';
import { CertaintyControl } from '../../../ui/certainty-control';
import { StatusWord } from '../../../ui/status-word';
import type { QuestionStep as Step } from '../api/module';
import classes from './question-step.module.css';
import type { Asking } from './use-question';

export const QUESTION_FORM = 'question';
const MISSING = {
  answer: 'learning.question.choose',
  certainty: 'learning.question.chooseCertainty',
  both: 'learning.question.chooseBoth',
} as const;

/** A question with its answers; the buttons are in the bar of the player. A form, so that Enter checks from any answer. */
export function QuestionStep({ step, asking }: { readonly step: Step; readonly asking: Asking }) {
  const { t, tCode, language } = useText();
  const { options, prompt } = step.question;
  const { graded, before, missing, error } = asking;
  useShortcuts(
    options.flatMap(({ id }, index) => {
      const letter = String.fromCharCode(65 + index);
      const run = () => asking.choose(id);
      const known = { label: 'learning.player.keyAnswer', group: 'learning.player.keys', values: { letter }, run } as const;
      return [
        { keys: letter.toLowerCase(), ...known },
        { keys: String(index + 1), ...known },
      ];
    }),
  );
  const checked = graded ? graded.options.filter((each) => each.correct).map((each) => each.optionId) : null;
  return (
    <form
      id={QUESTION_FORM}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        asking.check();
      }}
    >
      {asking.several && <p className={classes.hint}>{t('learning.question.several')}</p>}
      <AnswerRows
        label={prompt[language]}
        answers={options.map(({ id, text }) => ({ id, text: text[language] }))}
        chosen={asking.chosen}
        onChoose={asking.choose}
        several={asking.several}
        // Partly right: which of them was right is not sent again, so they stay as they were chosen.
        checked={checked ?? (before?.outcome === 'right' ? before.optionIds : null)}
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
        <div className={classes.certainty} data-away={graded ? true : undefined}>
          <CertaintyControl value={asking.certainty} onChange={asking.chooseCertainty} readOnly={graded !== null} />
        </div>
      )}
      <p role="alert" className={classes.missing}>
        {missing && t(MISSING[missing])}
        {error &&
          tCode(error instanceof Error && 'code' in error ? `learning.error.${error.code}` : '', 'learning.question.failed')}
      </p>
    </form>
  );
}
