import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import type { ReactNode } from 'react';
import { useText } from '../../../../lib/i18n';
import type { Desk } from '../api/scorecard-desk';
import classes from './work.module.css';

interface Props {
  readonly desk: Desk;
  readonly name: Desk['name'];
  readonly facts: string;
  readonly children: ReactNode;
}

/** Which card this is, its two views, and what can be done with it. */
export function CardTop({ desk, name, facts, children }: Props) {
  const { t, language } = useText();
  const params = { scorecardId: desk.id };
  return (
    <header className={classes.top}>
      <Link to="/scorecards" className={classes.back} aria-label={t('quality.card.back')}>
        <IconChevronLeft size={18} stroke={1.75} aria-hidden="true" />
        <span>{t('quality.card.back')}</span>
      </Link>
      <h1 tabIndex={-1}>{pickLanguage(name, language)}</h1>
      <p className={classes.facts}>
        {facts}
        {desk.archivedAt && ` · ${t('quality.card.top.archived')}`}
      </p>
      <div className={classes.end} data-no-print>
        <nav aria-label={t('quality.card.top.view')} className={classes.views}>
          {(['build', 'versions'] as const).map((view) => (
            <Link
              key={view}
              to="/scorecards/$scorecardId"
              params={params}
              search={{ tab: view === 'versions' ? view : undefined }}
              activeOptions={{ includeSearch: true, explicitUndefined: true }}
            >
              {t(`quality.card.top.${view}`)}
            </Link>
          ))}
        </nav>
        {children}
      </div>
    </header>
  );
}
