import { useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import type { PracticeSet } from '../api/practice';
import type { CardProps } from './card-props';
import { NothingToPractise, PracticeDone } from './practice-done';
import { PracticeFrame } from './practice-frame';
import { QuestionCard } from './question-card';
import { RecallCard } from './recall-card';
import { usePractice, useReviews } from './use-practice';

/** Five cards, and then it is over. */
export function PracticePage() {
  const { t } = useText();
  const { set, error, isFetching, refetch } = usePractice();
  const begun = useRef(false);
  if (error && !set)
    return (
      <PracticeFrame total={5} done={0} onUndo={null}>
        <ErrorState
          error={error}
          title={t('learning.practice.failed')}
          safe={t('learning.practice.failedSafe')}
          onRetry={() => void refetch()}
        />
      </PracticeFrame>
    );
  // The newest set before the first card; after that the round goes its own way.
  if (!set || (isFetching && !begun.current))
    return (
      <PracticeFrame total={5} done={0} onUndo={null}>
        <LoadingRows count={1} height={412} />
      </PracticeFrame>
    );
  begun.current = true;
  return <Round set={set} />;
}

function Round({ set }: { readonly set: PracticeSet }) {
  // What there was at the start: answers that arrive meanwhile do not take the card away that somebody looks at.
  const [{ cards, before, today }] = useState({ cards: set.cards, before: set.answered, today: set.today });
  const [place, setPlace] = useState(0);
  const [taken, setTaken] = useState(0);
  /** The reviews of this round, by the place of their card. */
  const [given, setGiven] = useState<ReadonlyMap<number, string>>(new Map());
  const { review, undo } = useReviews();
  const card = cards[place];
  const total = before + cards.length;
  const last = [...given.keys()].at(-1);
  const takeBack = () => {
    const reviewId = last === undefined ? undefined : given.get(last);
    if (last === undefined || !reviewId) return;
    void undo(reviewId);
    setGiven(new Map([...given].filter(([at]) => at !== last)));
    setPlace(last);
    setTaken(taken + 1);
  };
  const onUndo = last === undefined ? null : takeBack;
  useShortcuts([{ keys: 'z', label: 'learning.practice.keyUndo', group: 'learning.practice.keys', run: () => onUndo?.() }]);
  if (cards.length === 0) return <NothingToPractise set={set} />;
  if (!card) return <PracticeDone set={set} total={total} onUndo={onUndo} />;
  const props: CardProps = {
    card,
    today,
    number: before + place + 1,
    total,
    onUndo,
    onReview: (what) => setGiven(new Map([...given, [place, review(card, what)]])),
    onNext: () => {
      window.scrollTo(0, 0);
      setPlace(place + 1);
    },
  };
  // A card that was taken back begins anew.
  const key = `${card.id} ${taken}`;
  if (card.question && card.key) return <QuestionCard key={key} {...props} question={card.question} answerKey={card.key} />;
  return card.recall ? <RecallCard key={key} {...props} recall={card.recall} /> : null;
}
