import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { Rows } from '../../../ui/row';
import { useMyCards, useSuspendCard } from '../api/practice';
import classes from './card-stack.module.css';
import { useDayWords } from './use-day-words';

/** All my cards, what comes first at the top; any of them can be put aside and taken back. */
export function CardsPage() {
  const { t, language } = useText();
  const { dayOf } = useDayWords();
  const { data: cards, error, refetch } = useMyCards();
  const suspend = useSuspendCard();
  const today = new Date().toISOString().slice(0, 10);
  const when = (dueOn: string | null | undefined) =>
    !dueOn
      ? t('learning.practice.cards.fresh')
      : dueOn <= today
        ? t('learning.practice.cards.dueNow')
        : t('learning.practice.cards.due', { day: dayOf(dueOn) });
  return (
    <Page
      title={t('learning.practice.cards.title')}
      intro={t('learning.practice.cards.intro')}
      over={<Link to="/practice">{t('learning.practice.title')}</Link>}
      actions={<Link to="/practice/spoken">{t('learning.practice.toSpoken')}</Link>}
      width="today"
    >
      {!cards &&
        (error ? (
          <ErrorState error={error} title={t('learning.practice.failed')} onRetry={() => void refetch()} />
        ) : (
          <LoadingRows count={5} />
        ))}
      {cards?.length === 0 && <EmptyState title={t('learning.practice.emptyTitle')} text={t('learning.practice.emptyText')} />}
      {cards && cards.length > 0 && (
        <div className={classes.cards}>
          <Rows label={t('learning.practice.cards.title')}>
            {cards.map(({ id, prompt, skillName, dueOn, suspendedAt }) => {
              const aside = Boolean(suspendedAt);
              const words = prompt[language];
              return (
                <li key={id} className={classes.row}>
                  <span>
                    <b>{words}</b>
                    <small>
                      {[skillName?.[language], aside ? t('learning.practice.cards.aside') : when(dueOn)]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  </span>
                  <Button
                    variant="default"
                    aria-label={t(aside ? 'learning.practice.cards.takeBackOf' : 'learning.practice.cards.putAsideOf', {
                      prompt: words,
                    })}
                    onClick={() => suspend.mutate({ cardId: id, suspended: !aside })}
                  >
                    {t(aside ? 'learning.practice.cards.takeBack' : 'learning.practice.cards.putAside')}
                  </Button>
                </li>
              );
            })}
          </Rows>
        </div>
      )}
    </Page>
  );
}
