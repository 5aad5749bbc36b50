import { Button, Textarea } from '@mantine/core';
import type { RubricCriterion } from '@vakwerk/domain/learning/questions/question';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import { ChoiceSegments } from '../../../ui/choice-segments';
import { EarlierGrades } from './earlier-grades';
import classes from './grade-form.module.css';
import { type AnswerDetail, useGradeAnswer } from './grading-api';

interface Props {
  readonly answer: AnswerDetail;
  readonly rubric: readonly RubricCriterion[];
  readonly onDone: () => void;
}

/** Points per criterion, a word for the person, and what was given before. */
export function GradeForm({ answer, rubric, onDone }: Props) {
  const { t, tCode, language, number } = useText();
  const grading = useGradeAnswer();
  const [newest] = answer.grades;
  const [points, setPoints] = useState<Readonly<Record<string, number>>>(() =>
    // A second look starts without the first one's points: it is to be a look of its own.
    answer.secondLook ? {} : Object.fromEntries(newest?.marks.map((mark) => [mark.criterionId, mark.points]) ?? []),
  );
  const [comment, setComment] = useState(answer.secondLook ? '' : (newest?.comment ?? ''));
  const [missing, setMissing] = useState(false);
  const most = rubric.reduce((sum, criterion) => sum + criterion.points, 0);
  const given = rubric.reduce((sum, { id }) => sum + (points[id] ?? 0), 0);
  const firstOpen = rubric.find(({ id }) => points[id] === undefined);
  const save = () => {
    if (grading.isPending) return;
    if (firstOpen) return setMissing(true);
    const marks = rubric.map(({ id }) => ({ criterionId: id, points: points[id] ?? 0 }));
    const { attemptId, questionId } = answer;
    return grading.mutate({ attemptId, questionId, marks, comment, afterGradeId: newest?.id ?? null }, { onSuccess: onDone });
  };
  useShortcuts([
    ...[0, 1, 2, 3, 4, 5].map((value) => ({
      keys: String(value),
      label: 'learning.grading.keyPoints' as const,
      values: { points: String(value) },
      group: 'learning.grading.keys' as const,
      run: () => {
        if (!firstOpen || value > firstOpen.points) return;
        setPoints({ ...points, [firstOpen.id]: value });
        setMissing(false);
      },
    })),
    { keys: 'mod+Enter', label: 'learning.grading.keySave', group: 'learning.grading.keys', run: save },
  ]);
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {rubric.map(({ id, text, points: top }) => (
        <ChoiceSegments
          key={id}
          label={text[language]}
          choices={Array.from({ length: top + 1 }, (_, value) => ({ id: String(value), label: number(value) }))}
          chosen={points[id] === undefined ? null : String(points[id])}
          onChoose={(value) => {
            setPoints({ ...points, [id]: Number(value) });
            setMissing(false);
          }}
        />
      ))}
      <p className={classes.total}>{t('learning.grading.total', { points: number(given), most: number(most) })}</p>
      <Textarea
        label={t('learning.grading.comment', { name: answer.person.givenName })}
        description={t('learning.grading.commentHint')}
        autosize
        minRows={3}
        maxLength={4000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <p role="alert" className={classes.error}>
        {missing && t('learning.grading.missing')}
        {grading.error &&
          tCode(grading.error instanceof ApiError ? `learning.error.${grading.error.code}` : '', 'learning.grading.saveFailed')}
      </p>
      <Button type="submit" loading={grading.isPending}>
        {t('learning.grading.saveNext')}
      </Button>
      <EarlierGrades grades={answer.grades} rubric={rubric} />
    </form>
  );
}
