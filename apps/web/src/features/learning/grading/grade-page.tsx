import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { GradeForm } from './grade-form';
import classes from './grade-page.module.css';
import { type AnswerDetail, answerQuery, useAnswersToGrade } from './grading-api';

/** One open answer beside its rubric. After saving the next one is there at once. */
export function GradePage() {
  const { t } = useText();
  const { attemptId, questionId } = useParams({ from: '/shell/grading/$attemptId/$questionId' });
  const answer = useQuery(answerQuery(attemptId, questionId));
  const waiting = useAnswersToGrade(true);
  const navigate = useNavigate();
  const goOn = () => {
    const next = waiting.data?.find((each) => each.attemptId !== attemptId || each.questionId !== questionId);
    void (next
      ? navigate({
          to: '/grading/$attemptId/$questionId',
          params: { attemptId: next.attemptId, questionId: next.questionId },
        })
      : navigate({ to: '/grading' }));
  };
  if (!answer.data)
    return (
      <Page density="compact" title={t('learning.grading.title')}>
        {answer.isError ? (
          <ErrorState error={answer.error} title={t('learning.grading.failed')} onRetry={() => void answer.refetch()} />
        ) : (
          <LoadingRows count={5} />
        )}
      </Page>
    );
  return <Grading key={`${attemptId} ${questionId}`} answer={answer.data} onDone={goOn} />;
}

function Grading({ answer, onDone }: { readonly answer: AnswerDetail; readonly onDone: () => void }) {
  const { t, language, day } = useText();
  const { person } = answer;
  const example = answer.exampleAnswer[language];
  return (
    <Page
      density="compact"
      over={<Link to="/grading">{t('learning.grading.back')}</Link>}
      title={t('learning.grading.answerOf', { name: fullName(person) })}
      intro={`${answer.quizTitle[language]} · ${day(new Date(answer.handedInAt))}`}
    >
      <div className={classes.columns}>
        <div className={classes.reading}>
          <h2>{t('learning.grading.question')}</h2>
          <p>{answer.prompt[language]}</p>
          <blockquote className={classes.answer}>{answer.text}</blockquote>
          {answer.lookAgainReason !== '' && (
            <section className={classes.why}>
              <h2>{t('learning.grading.theirWhy', { name: person.givenName })}</h2>
              <p>{answer.lookAgainReason}</p>
            </section>
          )}
          {example.trim() !== '' && (
            <details className={classes.example}>
              <summary>{t('learning.grading.example')}</summary>
              <p>{example}</p>
            </details>
          )}
        </div>
        <GradeForm answer={answer} rubric={answer.rubric} onDone={onDone} />
      </div>
    </Page>
  );
}
