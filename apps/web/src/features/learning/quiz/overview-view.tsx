import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { PageTitle } from '../../../ui/page';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import type { Attempt } from './attempt-query';
import classes from './overview-view.module.css';
import { QuestionWord } from './question-word';
import { QuizFrame } from './quiz-frame';
import { TimeLine } from './time-line';
import type { Answering } from './use-attempt';

/** What is answered and what is open, and the button that hands in. Nothing is asked twice: answers stay to be read. */
export function OverviewView({ attempt, answering }: { readonly attempt: Attempt; readonly answering: Answering }) {
  const { t, tCode, language } = useText();
  const { questions, handingIn, notice, saving } = answering;
  const total = questions.length;
  const answered = questions.filter((question) => question.answered).length;
  const firstOpen = questions.findIndex((question) => !question.answered);
  return (
    <QuizFrame
      attempt={attempt}
      answering={answering}
      bar={
        <>
          {firstOpen >= 0 && attempt.status.state === 'inProgress' && (
            <Button
              size="lg"
              variant="default"
              renderRoot={(props) => (
                <Link {...props} to="/quiz/$attemptId/$place" params={{ attemptId: attempt.id, place: String(firstOpen + 1) }} />
              )}
            >
              {t('learning.quiz.openFirst')}
            </Button>
          )}
          <Button
            size="lg"
            className={classes.go}
            loading={handingIn && saving === 'saving'}
            onClick={() => void answering.handIn()}
          >
            {t('learning.quiz.handIn')}
          </Button>
        </>
      }
    >
      <TimeLine attempt={attempt} answering={answering} />
      <PageTitle>{t('learning.quiz.overviewTitle')}</PageTitle>
      <p>
        {answered === total ? t('learning.quiz.overviewAll', { total }) : t('learning.quiz.overviewSome', { answered, total })}
      </p>
      <p role="alert" className={classes.notice}>
        {handingIn && saving === 'offline' && t('learning.quiz.handInOffline')}
        {notice?.code === 'refused' && tCode(`learning.error.${notice.error}`, 'learning.quiz.failed')}
      </p>
      <Rows label={t('learning.quiz.overview')}>
        {questions.map((question, index) => (
          <li key={question.id}>
            <Link to="/quiz/$attemptId/$place" params={{ attemptId: attempt.id, place: String(index + 1) }} className={rowClass}>
              <RowContent
                title={t('learning.quiz.place', { number: index + 1, total })}
                sub={question.question.prompt[language]}
                value={<QuestionWord question={question} />}
              />
            </Link>
          </li>
        ))}
      </Rows>
    </QuizFrame>
  );
}
