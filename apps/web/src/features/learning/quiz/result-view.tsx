import { Button } from '@mantine/core';
import { IconCheck, IconRotateClockwise } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { displayPercent } from '@vakwerk/domain/shared/ratio';
import { useText } from '../../../lib/i18n';
import { PageTitle } from '../../../ui/page';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import type { Attempt } from './attempt-query';
import { EndedFrame } from './ended-frame';
import { QuestionWord } from './question-word';
import classes from './result-view.module.css';
import { SurenessAdvice } from './sureness-advice';

/** What you can do now, what to look at again, and how well you knew what you knew. A percentage comes last and small. */
export function ResultView({ attempt }: { readonly attempt: Attempt }) {
  const { t, language } = useText();
  const { outcome } = attempt;
  const passed = outcome?.passed === true;
  return (
    <EndedFrame attempt={attempt} bar={<ResultBar attempt={attempt} passed={passed} />}>
      <PageTitle>{t(titleOf(attempt))}</PageTitle>
      {attempt.status.state === 'abandoned' && <p className={classes.lead}>{t('learning.quiz.resultAbandonedText')}</p>}
      {outcome && passed && <p className={classes.lead}>{outcome.objective[language]}</p>}
      {outcome && outcome.awaitingCount > 0 && attempt.status.state === 'finished' && (
        <p className={classes.lead}>{t('learning.quiz.resultWaiting', { count: outcome.awaitingCount })}</p>
      )}
      {outcome && outcome.ratio != null && (
        <p className={classes.figure}>
          {t('learning.quiz.resultRight', {
            right: outcome.rightCount,
            total: attempt.questions.length,
            percent: displayPercent(outcome.ratio),
            pass: displayPercent(attempt.passRatio),
          })}
        </p>
      )}
      {outcome && <Skills outcome={outcome} />}
      {outcome && <LookAgain attempt={attempt} />}
      {outcome && <SurenessAdvice certainty={outcome.certainty} />}
    </EndedFrame>
  );
}

function titleOf({ status, outcome }: Attempt) {
  if (status.state === 'abandoned') return 'learning.quiz.resultAbandoned';
  if (!outcome) return 'learning.quiz.resultHidden';
  if (outcome.passed === null || outcome.passed === undefined) return 'learning.quiz.resultAwaiting';
  return outcome.passed ? 'learning.quiz.resultPassed' : 'learning.quiz.resultNotYet';
}

function Skills({ outcome }: { readonly outcome: NonNullable<Attempt['outcome']> }) {
  const { t, language } = useText();
  return (
    <div className={classes.skills}>
      {outcome.strong.length > 0 && (
        <section>
          <h2>{t('learning.quiz.strong')}</h2>
          <ul>
            {outcome.strong.map(({ id, name }) => (
              <li key={id} data-tone="good">
                <IconCheck size={20} stroke={2} aria-hidden="true" />
                {name[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
      {outcome.again.length > 0 && (
        <section>
          <h2>{t('learning.quiz.lookAgain')}</h2>
          <ul>
            {outcome.again.map(({ id, name }) => (
              <li key={id} data-tone="attention">
                <IconRotateClockwise size={20} stroke={2} aria-hidden="true" />
                {name[language]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** The questions that were not right, each a way to its answer. */
function LookAgain({ attempt }: { readonly attempt: Attempt }) {
  const { t, language } = useText();
  const again = attempt.questions
    .map((question, index) => ({ ...question, number: index + 1, answered: question.answer != null }))
    .filter(({ feedback }) => feedback?.outcome && feedback.outcome !== 'right' && feedback.outcome !== 'awaiting');
  if (attempt.questions.some(({ feedback }) => !feedback?.outcome)) return null;
  if (again.length === 0)
    return attempt.outcome?.awaitingCount ? null : <p className={classes.lead}>{t('learning.quiz.allRight')}</p>;
  return (
    <Rows label={t('learning.quiz.lookAgain')}>
      {again.map((question) => (
        <li key={question.id}>
          <Link
            to="/quiz/$attemptId/$place"
            params={{ attemptId: attempt.id, place: 'antwoorden' }}
            hash={`vraag-${question.number}`}
            className={rowClass}
          >
            <RowContent title={question.question.prompt[language]} sub={<QuestionWord question={question} />} />
          </Link>
        </li>
      ))}
    </Rows>
  );
}

function ResultBar({ attempt, passed }: { readonly attempt: Attempt; readonly passed: boolean }) {
  const { t } = useText();
  const { assignmentId, moduleId, stepNumber, stepCount } = attempt;
  const next = stepNumber < stepCount ? String(stepNumber + 1) : null;
  return (
    <>
      <Button
        size="lg"
        variant="default"
        renderRoot={(props) => (
          <Link {...props} to="/quiz/$attemptId/$place" params={{ attemptId: attempt.id, place: 'antwoorden' }} />
        )}
      >
        {t('learning.quiz.review')}
      </Button>
      <Button
        size="lg"
        className={classes.go}
        renderRoot={(props) =>
          passed && next === null ? (
            <Link {...props} to="/les/$assignmentId/$moduleId/klaar" params={{ assignmentId, moduleId }} />
          ) : (
            <Link
              {...props}
              to="/les/$assignmentId/$moduleId/stap/$step"
              params={{ assignmentId, moduleId, step: passed && next ? next : String(stepNumber) }}
            />
          )
        }
      >
        {t(passed ? 'learning.quiz.goOn' : 'learning.quiz.toLesson')}
      </Button>
    </>
  );
}
