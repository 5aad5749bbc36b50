import { LATE_HANDLINGS } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import { FINAL_GRADES } from '@vakwerk/domain/learning/quizzes/final-grade';
import type { Quiz } from '@vakwerk/domain/learning/quizzes/quiz';
import { useText } from '../../../../lib/i18n';
import { MomentField } from '../components/moment-field';
import { NumberField, PercentField } from '../components/number-field';
import { Check, Choice, Note } from '../components/settings-fields';
import { placeName } from '../model/problem-place';
import type { StepPartProps } from '../step-part';
import { ReviewField } from './review-field';

const USUAL_TRIES = 2;
const USUAL_MINUTES = 20;
const USUAL_GRACE_SECONDS = 300;

/** When it is passed, how often and how long one may try, and what one sees afterwards. */
export default function QuizSettings({ step, onChange }: StepPartProps<'quiz'>) {
  const { t } = useText();
  const { quiz } = step;
  const set = (fields: Partial<Quiz>) =>
    onChange(`quiz.${Object.keys(fields)[0]}`, (now) => ({ ...now, quiz: { ...now.quiz, ...fields } }));
  const minutes = t('learning.studio.unit.minutes');
  const ends = quiz.timeLimitSeconds !== null || quiz.closesAt !== null;
  return (
    <>
      <PercentField
        label={t('learning.studio.quiz.pass')}
        ratio={quiz.passRatio}
        place={placeName(step.id, 'pass')}
        onChange={(passRatio) => set({ passRatio })}
      />
      <Check
        label={t('learning.studio.quiz.limitTries')}
        checked={quiz.attemptsAllowed !== null}
        onChange={(limited) => set({ attemptsAllowed: limited ? USUAL_TRIES : null })}
      />
      {quiz.attemptsAllowed !== null && (
        <NumberField
          label={t('learning.studio.quiz.tries')}
          value={quiz.attemptsAllowed}
          min={1}
          max={1000}
          unit={t('learning.studio.quiz.triesUnit', { count: quiz.attemptsAllowed })}
          place={placeName(step.id, 'tries')}
          onChange={(attemptsAllowed) => set({ attemptsAllowed })}
        />
      )}
      {quiz.attemptsAllowed !== 1 && (
        <Choice
          label={t('learning.studio.quiz.finalGrade')}
          value={quiz.finalGrade}
          options={FINAL_GRADES.map((value) => ({ value, label: t(`learning.studio.quiz.finalGrade.${value}`) }))}
          onChange={(finalGrade) => set({ finalGrade })}
        />
      )}
      <Check
        label={t('learning.studio.quiz.limitTime')}
        checked={quiz.timeLimitSeconds !== null}
        onChange={(limited) => set({ timeLimitSeconds: limited ? USUAL_MINUTES * 60 : null })}
      />
      {quiz.timeLimitSeconds !== null && (
        <NumberField
          label={t('learning.studio.quiz.time')}
          value={Math.round(quiz.timeLimitSeconds / 60)}
          min={1}
          max={1440}
          unit={minutes}
          place={placeName(step.id, 'time')}
          onChange={(limit) => set({ timeLimitSeconds: limit * 60 })}
        />
      )}
      <MomentField label={t('learning.studio.quiz.opens')} moment={quiz.opensAt} onChange={(opensAt) => set({ opensAt })} />
      <MomentField
        label={t('learning.studio.quiz.closes')}
        moment={quiz.closesAt}
        place={placeName(step.id, 'closes')}
        onChange={(closesAt) => set({ closesAt })}
      />
      {ends && (
        <Choice
          label={t('learning.studio.quiz.late')}
          value={quiz.handling}
          options={LATE_HANDLINGS.map((value) => ({ value, label: t(`learning.studio.quiz.late.${value}`) }))}
          onChange={(handling) =>
            set({ handling, graceSeconds: handling === 'grace' ? quiz.graceSeconds || USUAL_GRACE_SECONDS : 0 })
          }
        />
      )}
      {ends && quiz.handling === 'grace' && (
        <NumberField
          label={t('learning.studio.quiz.grace')}
          value={Math.round(quiz.graceSeconds / 60)}
          min={1}
          max={1440}
          unit={minutes}
          place={placeName(step.id, 'grace')}
          onChange={(grace) => set({ graceSeconds: grace * 60 })}
        />
      )}
      <ReviewField review={quiz.review} closes={quiz.closesAt !== null} onChange={(review) => set({ review })} />
      <Check
        label={t('learning.studio.quiz.shuffleQuestions')}
        checked={quiz.shuffleQuestions}
        onChange={(shuffleQuestions) => set({ shuffleQuestions })}
      />
      <Check
        label={t('learning.studio.quiz.shuffleAnswers')}
        checked={quiz.shuffleAnswers}
        onChange={(shuffleAnswers) => set({ shuffleAnswers })}
      />
      <Note>{t('learning.studio.quiz.note')}</Note>
    </>
  );
}
