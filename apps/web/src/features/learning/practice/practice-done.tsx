import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { PageTitle } from '../../../ui/page';
import type { PracticeSet } from '../api/practice';
import classes from './card-stack.module.css';
import { PracticeFrame } from './practice-frame';
import { useDayWords } from './use-day-words';

interface Props {
  readonly set: PracticeSet;
  readonly total: number;
  readonly onUndo: (() => void) | null;
}

/** "5 van 5". It ends here, always; and says when there is more. */
export function PracticeDone({ set, total, onUndo }: Props) {
  const { t } = useText();
  return (
    <PracticeFrame
      total={total}
      done={total}
      onUndo={onUndo}
      bar={
        <Button size="lg" fullWidth component={Link} to="/today">
          {t('learning.practice.toToday')}
        </Button>
      }
    >
      <div className={classes.done}>
        <p className={classes.count}>{t('learning.practice.done', { count: total, total })}</p>
        <PageTitle>{t('learning.practice.doneTitle')}</PageTitle>
        <p>{t('learning.practice.doneText')}</p>
        <NextSet set={set} />
        <p>
          <Link to="/practice/cards">{t('learning.practice.toCards')}</Link>
        </p>
        <p>
          <Link to="/practice/spoken">{t('learning.practice.toSpoken')}</Link>
        </p>
      </div>
    </PracticeFrame>
  );
}

/** Nothing (any more) today: because it was done, because all is still known, or because there are no cards yet. */
export function NothingToPractise({ set }: { readonly set: PracticeSet }) {
  const { t } = useText();
  if (set.answered > 0) return <PracticeDone set={set} total={set.answered} onUndo={null} />;
  const none = set.cardCount === 0;
  return (
    <PracticeFrame total={5} done={0} onUndo={null}>
      <div className={classes.done}>
        <PageTitle>{t('learning.practice.title')}</PageTitle>
        <EmptyState
          title={t(none ? 'learning.practice.emptyTitle' : 'learning.practice.restTitle')}
          text={t(none ? 'learning.practice.emptyText' : 'learning.practice.restText')}
          action={
            <Button size="lg" component={Link} to={none ? '/learn' : '/today'}>
              {t(none ? 'learning.practice.emptyGo' : 'learning.practice.toToday')}
            </Button>
          }
        />
        {!none && (
          <>
            <NextSet set={set} />
            <p>
              <Link to="/practice/cards">{t('learning.practice.toCards')}</Link>
            </p>
          </>
        )}
        <p>
          <Link to="/practice/spoken">{t('learning.practice.toSpoken')}</Link>
        </p>
      </div>
    </PracticeFrame>
  );
}

function NextSet({ set: { next, today } }: { readonly set: PracticeSet }) {
  const { t } = useText();
  const { dayOf, isTomorrow } = useDayWords();
  if (!next) return <p>{t('learning.practice.next.none')}</p>;
  const { on, count } = next;
  return (
    <p>
      {isTomorrow(on, today)
        ? t('learning.practice.next.tomorrow', { count })
        : t('learning.practice.next.day', { count, day: dayOf(on) })}
    </p>
  );
}
