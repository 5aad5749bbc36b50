import { Link } from '@tanstack/react-router';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { sameData } from '@vakwerk/domain/shared/same-data';
import { useText } from '../../../../lib/i18n';
import { StatusWord } from '../../../../ui/status-word';
import type { QuestionToAsk } from '../api/question-supply';
import classes from './quiz-block.module.css';

interface Props {
  readonly question: Question;
  /** The same question in the bank of today; none: it lives in this course only. */
  readonly bank: QuestionToAsk | undefined;
  readonly onRenew: (question: Question) => void;
}

/** A question that everybody gets. The quiz holds its words, so a change in the bank comes in only when the author says so. */
export function FixedQuestion({ question, bank, onRenew }: Props) {
  const { t, language } = useText();
  const newer = bank && !sameData(bank.content, question);
  return (
    <>
      <b>{pickLanguage(question.prompt, language) || t('learning.studio.untitledStep')}</b>
      <span className={classes.about}>
        {t(`learning.kind.${question.kind}`)}
        {bank && (
          <Link to="/questions" search={{ question: bank.questionId }}>
            {t('learning.studio.quiz.inBank')}
          </Link>
        )}
      </span>
      {bank?.retired && <StatusWord tone="attention">{t('learning.studio.quiz.retired')}</StatusWord>}
      {newer && (
        <span className={classes.newer}>
          <StatusWord tone="info">{t('learning.studio.quiz.newer')}</StatusWord>
          <button type="button" onClick={() => onRenew(bank.content)}>
            {t('learning.studio.quiz.renew')}
          </button>
        </span>
      )}
    </>
  );
}
