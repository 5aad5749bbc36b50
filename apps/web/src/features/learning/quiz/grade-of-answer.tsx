import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RubricCriterion } from '@vakwerk/domain/learning/questions/question';
import { useState } from 'react';
import { graphql } from '../../../gql';
import { ApiError, request } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import type { AttemptQuestion } from './attempt-query';
import { GradeLines } from './grade-lines';
import classes from './grade-of-answer.module.css';

const AskSecondLookDocument = graphql(`
  mutation AskSecondLook($input: AskSecondLookInput!) {
    askSecondLook(input: $input) {
      __typename
      ... on SecondLookAsked { attemptId }
      ... on LearningRefused { code }
    }
  }
`);

interface Props {
  readonly attemptId: string;
  readonly question: AttemptQuestion;
  readonly rubric: readonly RubricCriterion[];
}

/** What a coach gave, with the rubric; and the way to a second look by somebody else. */
export function GradeOfAnswer({ attemptId, question, rubric }: Props) {
  const { t } = useText();
  const [asking, setAsking] = useState(false);
  const [newest, ...earlier] = question.grades;
  if (!newest) return null;
  return (
    <section className={classes.grade}>
      <h3>{t('learning.quiz.grade.title')}</h3>
      <GradeLines grade={newest} rubric={rubric} />
      {earlier.map((grade) => (
        <details key={grade.id} className={classes.earlier}>
          <summary>{t('learning.quiz.grade.earlier')}</summary>
          <GradeLines grade={grade} rubric={rubric} />
        </details>
      ))}
      {question.lookAgainAt && <p role="status">{t('learning.quiz.grade.asked')}</p>}
      {question.mayAskSecondLook && !asking && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('learning.quiz.grade.ask')}
        </Button>
      )}
      {question.mayAskSecondLook && asking && <Ask attemptId={attemptId} questionId={question.id} />}
    </section>
  );
}

function Ask({ attemptId, questionId }: { readonly attemptId: string; readonly questionId: string }) {
  const { t, tCode } = useText();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const ask = useMutation({
    mutationFn: async () => {
      const { askSecondLook } = await request(AskSecondLookDocument, { input: { attemptId, questionId, reason } });
      if (askSecondLook.__typename === 'LearningRefused') throw new ApiError(askSecondLook.code, null, askSecondLook.code);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['learning', 'attempt', attemptId] }),
  });
  return (
    <form
      className={classes.ask}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '' && !ask.isPending) ask.mutate();
      }}
    >
      <Textarea
        label={t('learning.quiz.grade.askWhy')}
        description={t('learning.quiz.grade.askText')}
        autosize
        minRows={2}
        maxLength={2000}
        required
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <p role="alert" className={classes.error}>
        {ask.error &&
          tCode(ask.error instanceof ApiError ? `learning.error.${ask.error.code}` : '', 'learning.quiz.grade.askFailed')}
      </p>
      <Button type="submit" loading={ask.isPending}>
        {t('learning.quiz.grade.askSend')}
      </Button>
    </form>
  );
}
