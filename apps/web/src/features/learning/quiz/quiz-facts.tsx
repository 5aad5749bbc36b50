import { displayPercent } from '@vakwerk/domain/shared/ratio';
import { useText } from '../../../lib/i18n';
import classes from './quiz-facts.module.css';
import type { LearnerQuiz } from './quiz-query';

/** What a quiz asks and allows, in short sentences. What is not limited is said in one line, or not at all. */
export function QuizFacts({ quiz }: { readonly quiz: LearnerQuiz }) {
  const { t, language, dayAndTime } = useText();
  const { extension, opensAt, closesAt, timeLimitSeconds, attemptsLeft } = quiz;
  const questions = t('learning.quiz.questions', { count: quiz.questionCount });
  const now = Date.now();
  return (
    <>
      <p className={classes.sum}>{t('learning.quiz.facts', { questions, minutes: quiz.minutes })}</p>
      {quiz.introduction[language].trim() !== '' && <p className={classes.introduction}>{quiz.introduction[language]}</p>}
      <ul className={classes.facts}>
        <li>{t('learning.quiz.passFrom', { percent: displayPercent(quiz.passRatio) })}</li>
        <li>{t(quiz.checksEachAnswer ? 'learning.quiz.checks' : 'learning.quiz.checksNot')}</li>
        <li>
          {timeLimitSeconds == null
            ? t('learning.quiz.noLimit')
            : t('learning.quiz.limit', { minutes: Math.round(timeLimitSeconds / 60) })}
        </li>
        <li>
          {attemptsLeft == null ? t('learning.quiz.attemptsAny') : t('learning.quiz.attemptsLeft', { count: attemptsLeft })}
        </li>
        {opensAt && new Date(opensAt).getTime() > now && (
          <li>{t('learning.quiz.opens', { moment: dayAndTime(new Date(opensAt)) })}</li>
        )}
        {closesAt && <li>{t('learning.quiz.closes', { moment: dayAndTime(new Date(closesAt)) })}</li>}
      </ul>
      {extension && <Extension extension={extension} />}
    </>
  );
}

function Extension({ extension }: { readonly extension: NonNullable<LearnerQuiz['extension']> }) {
  const { t, dayAndTime } = useText();
  const { extraSeconds, extraAttempts, closesAt, reason, givenBy } = extension;
  const name = givenBy?.givenName ?? '';
  return (
    <div className={classes.extension}>
      {extraSeconds > 0 && <p>{t('learning.quiz.extensionTime', { name, minutes: Math.round(extraSeconds / 60) })}</p>}
      {closesAt && <p>{t('learning.quiz.extensionClose', { name, moment: dayAndTime(new Date(closesAt)) })}</p>}
      {extraAttempts > 0 && <p>{t('learning.quiz.extensionTries', { name, count: extraAttempts })}</p>}
      <p>{t('learning.quiz.extensionReason', { reason })}</p>
    </div>
  );
}
