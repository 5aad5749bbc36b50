import { Button } from '@mantine/core';
import { IconArrowsShuffle, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { fixedQuestions, type Quiz, type QuizPart, questionCount } from '@vakwerk/domain/learning/quizzes/quiz';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { questionsToAskQuery } from '../api/question-supply';
import { PairField } from '../components/pair-field';
import { Whole } from '../components/pair-row';
import { movePart, partKey, partNumbers } from '../model/new-quiz';
import { placeName } from '../model/problem-place';
import type { StepPartProps } from '../step-part';
import { newId } from '../studio-context';
import { DrawnPart } from './drawn-part';
import { FixedQuestion } from './fixed-question';
import { PartRow } from './part-row';
import classes from './quiz-block.module.css';

const QuestionPicker = lazy(() => import('./question-picker'));
const FIRST_DRAW = 5;

/** The questions of a quiz: some that everybody gets, some that chance takes from the bank. */
export default function QuizBlock({ step, onChange }: StepPartProps<'quiz'>) {
  const { t } = useText();
  const { quiz } = step;
  const codes = fixedQuestions(quiz).map(({ id }) => id);
  const bank = useQuery(questionsToAskQuery(codes));
  const [choosing, setChoosing] = useState(false);
  const numbers = partNumbers(quiz.parts);
  const setQuiz = (field: string, change: (quiz: Quiz) => Quiz) => onChange(field, (now) => ({ ...now, quiz: change(now.quiz) }));
  const setParts = (change: (parts: readonly QuizPart[]) => readonly QuizPart[]) =>
    setQuiz('parts', (now) => ({ ...now, parts: change(now.parts) }));
  const replace = (key: string, part: QuizPart) =>
    setParts((parts) => parts.map((each) => (partKey(each) === key ? part : each)));
  const add = (questions: readonly Question[]) =>
    setParts((parts) => {
      const there = new Set(parts.map(partKey));
      return [
        ...parts,
        ...questions.filter(({ id }) => !there.has(id)).map((question) => ({ kind: 'fixed' as const, question })),
      ];
    });
  return (
    <>
      <PairField
        label={t('learning.studio.field.introduction')}
        text={quiz.introduction}
        optional
        placeOf={(language) => placeName(step.id, 'introduction', language)}
        onChange={(introduction) => setQuiz('introduction', (now) => ({ ...now, introduction }))}
      />
      <Whole label={t('learning.studio.quiz.questions', { count: questionCount(quiz) })}>
        <div tabIndex={-1} data-place={placeName(step.id, 'questions')}>
          {quiz.parts.length === 0 && (
            <div className={classes.empty}>
              <b>{t('learning.studio.quiz.empty')}</b>
              <p>{t('learning.studio.quiz.emptyText')}</p>
            </div>
          )}
          <ol className={classes.parts}>
            {quiz.parts.map((part, at) => {
              const key = partKey(part);
              const { from, to } = numbers[at] ?? { from: at + 1, to: at + 1 };
              return (
                <PartRow
                  key={key}
                  number={from < to ? `${from}–${to}` : String(from)}
                  place={placeName(key, 'question')}
                  first={at === 0}
                  last={at === quiz.parts.length - 1}
                  onMove={(by) => setParts((parts) => movePart(parts, key, by))}
                  onRemove={() => setParts((parts) => parts.filter((each) => partKey(each) !== key))}
                >
                  {part.kind === 'fixed' ? (
                    <FixedQuestion
                      question={part.question}
                      bank={bank.data?.find(({ code }) => code === key)}
                      onRenew={(question) => replace(key, { kind: 'fixed', question })}
                    />
                  ) : (
                    <DrawnPart draw={part} except={codes} onChange={(draw) => replace(key, draw)} />
                  )}
                </PartRow>
              );
            })}
          </ol>
          <div className={classes.add}>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} stroke={1.75} aria-hidden="true" />}
              onClick={() => setChoosing(true)}
            >
              {t('learning.studio.quiz.choose')}
            </Button>
            <Button
              variant="default"
              leftSection={<IconArrowsShuffle size={18} stroke={1.75} aria-hidden="true" />}
              onClick={() =>
                setParts((parts) => [...parts, { kind: 'draw', id: newId(), skillIds: [], tags: [], count: FIRST_DRAW }])
              }
            >
              {t('learning.studio.quiz.addDraw')}
            </Button>
          </div>
        </div>
      </Whole>
      {choosing && (
        <Suspense fallback={null}>
          <QuestionPicker taken={codes} onAdd={add} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </>
  );
}
