import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { Mark } from '../../../ui/mark';
import classes from '../player/contents.module.css';
import type { Attempt } from './attempt-query';
import { QuestionWord } from './question-word';
import type { ShownQuestion } from './use-attempt';

interface Props {
  readonly attempt: Attempt;
  readonly questions: readonly ShownQuestion[];
  readonly current: number | undefined;
}

/** Every question with whether it is answered, on wide screens. Any of them may be opened. */
export function QuizContents({ attempt, questions, current }: Props) {
  const { t, language } = useText();
  return (
    <nav className={classes.contents} aria-label={t('learning.quiz.overview')}>
      <Link to="/today" className={classes.brand}>
        <Mark />
        {t('common.appName')}
      </Link>
      <p className={classes.title}>{attempt.title[language]}</p>
      <p className={classes.sum}>{t('learning.quiz.questions', { count: questions.length })}</p>
      <ol>
        {questions.map((question, index) => {
          const now = index === current;
          return (
            <li key={question.id}>
              <Link
                to="/quiz/$attemptId/$place"
                params={{ attemptId: attempt.id, place: String(index + 1) }}
                className={classes.step}
                aria-current={now ? 'step' : undefined}
              >
                <i data-state={now ? 'now' : question.answered ? 'done' : 'open'} aria-hidden="true">
                  {!now && question.answered && <IconCheck size={12} stroke={3} />}
                </i>
                <span>
                  {t('learning.quiz.place', { number: index + 1, total: questions.length })}
                  <span className={classes.hidden}>
                    {', '}
                    <QuestionWord question={question} />
                  </span>
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
