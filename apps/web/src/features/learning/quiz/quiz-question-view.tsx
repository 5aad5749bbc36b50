import { Button } from '@mantine/core';
import { answerKindOf } from '@vakwerk/domain/learning/questions/answer';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import { CertaintyControl } from '../../../ui/certainty-control';
import { FeedbackSheet } from '../../../ui/feedback-sheet';
import { PageTitle } from '../../../ui/page';
import { QuestionView } from '../player/question-view';
import type { Attempt } from './attempt-query';
import { FeedbackWords } from './feedback-words';
import { QuizFrame } from './quiz-frame';
import classes from './quiz-question-view.module.css';
import { TimeLine } from './time-line';
import type { Answering, ShownQuestion } from './use-attempt';

interface Props {
  readonly attempt: Attempt;
  readonly answering: Answering;
  /** From 0. */
  readonly index: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
}
const FORM = 'quiz-question';
const SHEET = { right: 'right', partlyRight: 'notYet', wrong: 'notYet', awaiting: 'kept', notAnswered: 'notYet' } as const;

/** One question of an attempt. Checked one by one it is final then; else "Verder" keeps it, and it may change until handing in. */
export function QuizQuestionView({ attempt, answering, index, onBack, onNext }: Props) {
  const { t, language } = useText();
  const question = answering.questions[index] as ShownQuestion;
  const { id } = question;
  const [missing, setMissing] = useState<'answer' | 'certainty' | 'both' | null>(null);
  const [read, setRead] = useState(question.checked);
  const checks = attempt.checksEachAnswer && !question.checked;
  const undo = question.checked || question.checking ? null : answering.undo(id);
  const go = () => {
    if (!checks) return onNext();
    if (question.checking) return undefined;
    if (question.answered && question.certainty) return answering.check(id);
    return setMissing(question.answered ? 'certainty' : question.certainty ? 'answer' : 'both');
  };
  const group = 'learning.quiz.keys' as const;
  useShortcuts([
    { keys: 'Enter', label: checks ? 'learning.quiz.check' : 'learning.quiz.next', group, run: go },
    { keys: 'ArrowRight', label: 'learning.player.keyNext', group, run: onNext },
    { keys: 'ArrowLeft', label: 'learning.player.keyBack', group, run: onBack },
    { keys: 'z', label: 'learning.quiz.undo', group, run: () => undo?.() },
  ]);
  const outcome = question.feedback?.outcome;
  return (
    <>
      <QuizFrame
        attempt={attempt}
        answering={answering}
        current={index}
        bar={
          <>
            {index > 0 && (
              <Button size="lg" variant="default" onClick={onBack}>
                {t('learning.quiz.back')}
              </Button>
            )}
            {checks && !question.answered && (
              <Button size="lg" variant="default" onClick={onNext}>
                {t('learning.quiz.skip')}
              </Button>
            )}
            <Button
              size="lg"
              className={classes.go}
              type="submit"
              form={FORM}
              loading={question.checking && answering.saving === 'saving'}
            >
              {t(checks ? 'learning.quiz.check' : 'learning.quiz.next')}
            </Button>
          </>
        }
      >
        <TimeLine attempt={attempt} answering={answering} />
        <p className={classes.place}>{t('learning.quiz.place', { number: index + 1, total: answering.questions.length })}</p>
        <PageTitle>{question.question.prompt[language]}</PageTitle>
        <form
          id={FORM}
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            go();
          }}
        >
          <QuestionView
            question={question.question}
            value={question.answer ?? null}
            disabled={question.checked || question.checking}
            result={question.checked && outcome ? { outcome, correction: question.feedback?.correction ?? null } : null}
            onChange={(value) => {
              setMissing(null);
              answering.answer(id, value);
            }}
          />
          <div className={classes.certainty} data-away={question.checked || undefined}>
            <CertaintyControl
              value={question.certainty ?? null}
              onChange={(value) => {
                setMissing(null);
                answering.sure(id, value);
              }}
              readOnly={question.checked || question.checking}
            />
          </div>
          <div className={classes.line}>
            <p role="status" className={classes.saved}>
              {answering.saving === 'saved' && question.answered && t('learning.quiz.saved')}
            </p>
            {undo && (
              <button type="button" className={classes.undo} onClick={undo}>
                {t('learning.quiz.undo')}
              </button>
            )}
          </div>
          <p role="alert" className={classes.missing}>
            {(missing === 'answer' || missing === 'both') && t(`learning.answer.missing.${answerKindOf(question.question.kind)}`)}
            {missing === 'both' && ' '}
            {(missing === 'certainty' || missing === 'both') && t('learning.quiz.chooseCertainty')}
            {question.checking && answering.saving === 'offline' && t('learning.quiz.checkOffline')}
            <Notice answering={answering} questionId={id} />
          </p>
        </form>
      </QuizFrame>
      {question.checked && outcome && question.feedback && !read && (
        <FeedbackSheet
          outcome={SHEET[outcome]}
          title={t(outcome === 'notAnswered' ? 'learning.question.wrong' : `learning.question.${outcome}`)}
          action={t('learning.quiz.next')}
          onAction={() => {
            setRead(true);
            onNext();
          }}
          {...(question.feedback.certaintyAdvice && { note: t(`learning.advice.${question.feedback.certaintyAdvice}`) })}
        >
          <FeedbackWords feedback={question.feedback} />
        </FeedbackSheet>
      )}
    </>
  );
}

/** What came back about this answer: another tab, too late, or a refusal in words. */
function Notice({ answering, questionId }: { readonly answering: Answering; readonly questionId: string }) {
  const { t, tCode } = useText();
  const { notice } = answering;
  if (notice?.questionId !== questionId) return null;
  if (notice.code === 'refused') return tCode(`learning.error.${notice.error}`, 'learning.question.failed');
  return t(`learning.quiz.${notice.code}`);
}
