import {
  checksEachAnswer,
  EXAM_REVIEW,
  OPEN_REVIEW,
  REVIEW_ITEMS,
  REVIEW_MOMENTS,
  type ReviewPolicy,
} from '@vakwerk/domain/learning/quizzes/review-policy';
import { sameData } from '@vakwerk/domain/shared/same-data';
import { useState } from 'react';
import { useText } from '../../../../lib/i18n';
import settings from '../components/settings.module.css';
import { Check, Choice, Note } from '../components/settings-fields';

interface Props {
  readonly review: ReviewPolicy;
  /** Whether there is a moment after which the quiz is closed for everybody. */
  readonly closes: boolean;
  readonly onChange: (review: ReviewPolicy) => void;
}

const KNOWN = { open: OPEN_REVIEW, exam: EXAM_REVIEW } as const;

/** What people see of their answers, and when: one of two habits, or an own choice per moment. */
export function ReviewField({ review, closes, onChange }: Props) {
  const { t } = useText();
  const habit = (['open', 'exam'] as const).find((name) => sameData(KNOWN[name], review));
  const [own, setOwn] = useState(habit === undefined);
  const choice = own || !habit ? 'own' : habit;
  return (
    <>
      <Choice
        label={t('learning.studio.quiz.review')}
        value={choice}
        options={(['open', 'exam', 'own'] as const).map((value) => ({ value, label: t(`learning.studio.quiz.review.${value}`) }))}
        onChange={(value) => {
          setOwn(value === 'own');
          if (value !== 'own') onChange(KNOWN[value]);
        }}
      />
      {choice === 'own' &&
        REVIEW_MOMENTS.filter((moment) => closes || moment !== 'afterClose').map((moment) => (
          <fieldset key={moment} className={settings.group}>
            <legend>{t(`learning.studio.quiz.moment.${moment}`)}</legend>
            {REVIEW_ITEMS.filter((item) => moment !== 'during' || item !== 'result').map((item) => (
              <Check
                key={item}
                label={t(`learning.studio.quiz.item.${item}`)}
                checked={review[moment].includes(item)}
                onChange={(seen) =>
                  onChange({
                    ...review,
                    [moment]: REVIEW_ITEMS.filter((each) => (each === item ? seen : review[moment].includes(each))),
                  })
                }
              />
            ))}
          </fieldset>
        ))}
      <Note>{t(checksEachAnswer(review) ? 'learning.studio.quiz.sure' : 'learning.studio.quiz.notSure')}</Note>
    </>
  );
}
