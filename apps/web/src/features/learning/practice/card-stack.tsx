import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { PageTitle } from '../../../ui/page';
import type { PracticeCard } from '../api/practice';
import classes from './card-stack.module.css';
import { CardWhy } from './card-why';

interface Props {
  readonly card: PracticeCard;
  readonly number: number;
  readonly total: number;
  readonly title: string;
  readonly children: ReactNode;
  /** The person put the card aside: go on. */
  readonly onAside: () => void;
}

/** The card, with the edges of those that wait under it. */
export function CardStack({ card, number, total, title, children, onAside }: Props) {
  const { t, language } = useText();
  const skill = card.why.skillName?.[language];
  return (
    <>
      <div className={classes.stack} data-waiting={Math.min(2, total - number)}>
        <article className={classes.card}>
          <p className={classes.place}>
            {skill ? t('learning.practice.cardOf', { number, total, skill }) : t('learning.practice.card', { number, total })}
          </p>
          <PageTitle>{title}</PageTitle>
          {children}
        </article>
      </div>
      <CardWhy card={card} onAside={onAside} />
    </>
  );
}
