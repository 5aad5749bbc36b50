import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { misconceptionQuery } from '../api/room';
import classes from './room-item.module.css';

/** Something somebody was sure of in practice: what they said, and what is so. */
export function MisconceptionEvidence({ itemId }: { readonly itemId: string }) {
  const { t, day, language } = useText();
  const found = useQuery(misconceptionQuery(itemId));
  if (found.isPending) return <LoadingRows count={2} />;
  if (found.isError)
    return (
      <ErrorState error={found.error} title={t('coaching.room.misconception.failed')} onRetry={() => void found.refetch()} />
    );
  if (!found.data) return <p className={classes.none}>{t('coaching.room.misconception.putRight')}</p>;
  const { given, right, explanation, at } = found.data;
  return (
    <div className={classes.evidence}>
      <p className={classes.from}>{t('coaching.room.misconception.from', { day: day(new Date(at)) })}</p>
      <dl>
        <dt>{t('coaching.room.misconception.given')}</dt>
        {given.map((text) => (
          <dd key={text[language]}>{text[language]}</dd>
        ))}
        <dt>{t('coaching.room.misconception.right')}</dt>
        {right.map((text) => (
          <dd key={text[language]}>
            <b>{text[language]}</b>
          </dd>
        ))}
      </dl>
      {explanation[language] && <p className={classes.none}>{explanation[language]}</p>}
    </div>
  );
}
