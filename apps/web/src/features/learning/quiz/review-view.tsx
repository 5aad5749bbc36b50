import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { isAnswered } from '@vakwerk/domain/learning/questions/answer';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { PageTitle } from '../../../ui/page';
import { StatusWord, type Tone } from '../../../ui/status-word';
import { QuestionView } from '../player/question-view';
import type { Attempt, AttemptQuestion } from './attempt-query';
import { EndedFrame } from './ended-frame';
import { FeedbackWords } from './feedback-words';
import { GradeOfAnswer } from './grade-of-answer';
import classes from './review-view.module.css';

const TONES: Readonly<Record<string, Tone>> = {
  right: 'good',
  partlyRight: 'attention',
  wrong: 'attention',
  awaiting: 'info',
  notAnswered: 'info',
};
const WORDS = {
  right: 'learning.question.right',
  partlyRight: 'learning.question.partlyRight',
  wrong: 'learning.question.wrong',
  awaiting: 'learning.question.awaiting',
  notAnswered: 'learning.quiz.noAnswer',
} as const;

/** Every question as it was answered, with what may be seen of it now. */
export function ReviewView({ attempt }: { readonly attempt: Attempt }) {
  const { t, dayAndTime } = useText();
  const { mine, person, status } = attempt;
  return (
    <EndedFrame
      attempt={attempt}
      bar={
        mine ? (
          <Button
            size="lg"
            className={classes.go}
            renderRoot={(props) => (
              <Link {...props} to="/quiz/$attemptId/$place" params={{ attemptId: attempt.id, place: 'resultaat' }} />
            )}
          >
            {t('learning.quiz.back')}
          </Button>
        ) : (
          <Button size="lg" className={classes.go} renderRoot={(props) => <Link {...props} to="/grading" />}>
            {t('learning.grading.back')}
          </Button>
        )
      }
    >
      <PageTitle>{mine ? t('learning.quiz.reviewTitle') : t('learning.quiz.reviewOf', { name: fullName(person) })}</PageTitle>
      {status.endedAt && (
        <p className={classes.when}>{t('learning.quiz.handedIn', { moment: dayAndTime(new Date(status.endedAt)) })}</p>
      )}
      <ol className={classes.questions}>
        {attempt.questions.map((question, index) => (
          <li key={question.id} id={`vraag-${index + 1}`}>
            <Reviewed attempt={attempt} question={question} number={index + 1} />
          </li>
        ))}
      </ol>
    </EndedFrame>
  );
}

interface Props {
  readonly attempt: Attempt;
  readonly question: AttemptQuestion;
  readonly number: number;
}

function Reviewed({ attempt, question, number }: Props) {
  const { t, language } = useText();
  const { feedback } = question;
  const outcome = feedback?.outcome ?? (isAnswered(question.answer ?? null) ? null : 'notAnswered');
  return (
    <>
      <p className={classes.place}>{t('learning.quiz.place', { number, total: attempt.questions.length })}</p>
      <h2>{question.question.prompt[language]}</h2>
      <QuestionView
        question={question.question}
        value={question.answer ?? null}
        onChange={() => undefined}
        disabled
        keys={false}
        result={outcome ? { outcome, correction: feedback?.correction ?? null } : null}
      />
      <div className={classes.words}>
        {outcome && <StatusWord tone={TONES[outcome] ?? 'info'}>{t(WORDS[outcome])}</StatusWord>}
        {feedback && <FeedbackWords feedback={feedback} />}
        {feedback?.certaintyAdvice && <p className={classes.advice}>{t(`learning.advice.${feedback.certaintyAdvice}`)}</p>}
      </div>
      {question.question.kind === 'open' && (
        <GradeOfAnswer attemptId={attempt.id} question={question} rubric={question.question.rubric} />
      )}
    </>
  );
}
