import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { type PracticeCard, useSuspendCard } from '../api/practice';
import classes from './card-stack.module.css';
import { useDayWords } from './use-day-words';

/** "Waarom zie ik deze kaart?", in at most four sentences; and the way to put it aside. */
export function CardWhy({ card, onAside }: { readonly card: PracticeCard; readonly onAside: () => void }) {
  const { t } = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  const suspend = useSuspendCard();
  const offerUndo = useUndoToast();
  const putAside = () =>
    suspend.mutate(
      { cardId: card.id, suspended: true },
      {
        onSuccess: () => {
          onAside();
          void offerUndo(t('learning.practice.suspended'), () => suspend.mutate({ cardId: card.id, suspended: false }));
        },
      },
    );
  return (
    <div className={classes.why}>
      <button type="button" className={classes.textButton} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('learning.practice.why')}
      </button>
      <div id={id} hidden={!open}>
        <Reasons card={card} />
        <button type="button" className={classes.textButton} onClick={putAside}>
          {t('learning.practice.suspend')}
        </button>
      </div>
    </div>
  );
}

function Reasons({ card: { why } }: { readonly card: PracticeCard }) {
  const { t, day, language } = useText();
  const { dayOf } = useDayWords();
  const sourceDay = day(new Date(why.sourceAt));
  const course = why.courseTitle?.[language];
  const reason = {
    due: t('learning.practice.why.due', { day: why.reviewedOn ? dayOf(why.reviewedOn) : '' }),
    weakestSkill: t('learning.practice.why.weakestSkill', { skill: why.skillName?.[language] ?? '' }),
    confidentlyWrong: t('learning.practice.why.confidentlyWrong'),
    new: t('learning.practice.why.new'),
  }[why.reason];
  const source = why.because
    ? t('learning.practice.why.because', { rule: why.because })
    : why.sourceKind === 'criterion'
      ? t('learning.practice.why.fromCall', { day: sourceDay })
      : why.sourceKind === 'given'
        ? t('learning.practice.why.given', { day: sourceDay })
        : course
          ? t('learning.practice.why.fromQuestion', { course, day: sourceDay })
          : t('learning.practice.why.fromQuestionPlain', { day: sourceDay });
  return (
    <p className={classes.reasons}>
      {reason} {source} {why.reps > 0 && t('learning.practice.why.times', { count: why.reps })}{' '}
      {why.evaluationId && (
        <Link to="/feedback/$evaluationId" params={{ evaluationId: why.evaluationId }}>
          {t('learning.practice.why.toFeedback')}
        </Link>
      )}
    </p>
  );
}
