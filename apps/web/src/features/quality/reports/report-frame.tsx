import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import type { MessageId } from '@vakwerk/i18n/catalogue';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { Page } from '../../../ui/page';
import { Choice } from '../queue/choice';
import queue from '../queue/queue-page.module.css';
import type { CriterionReport, ReportFilter } from './api';
import classes from './report.module.css';
import { PERIODS, type ReportSearch, readReportSearch, USUAL } from './report-search';

const PAGES = [
  { to: '/reports', label: 'quality.report.criteria' },
  { to: '/reports/accuracy', label: 'quality.report.accuracy' },
] as const;

interface Props {
  readonly page: (typeof PAGES)[number]['to'];
  readonly title: MessageId;
  readonly intro: MessageId;
  readonly search: ReportSearch;
  readonly filter: ReportFilter;
  readonly cards: CriterionReport['cards'];
  /** The card that is shown; null: all together. */
  readonly cardId: string | null;
  /** Whether all cards can be taken together. */
  readonly allCards: boolean;
  readonly onChange: (search: ReportSearch) => void;
  readonly children: ReactNode;
}

/** What every report has: which one, period, team and card in the address, print. */
export function ReportFrame({ page, title, intro, search, filter, cards, cardId, allCards, onChange, children }: Props) {
  const { t, language } = useText();
  const { teams, roles } = useSignedIn();
  const leads = roles.includes('coach') || roles.includes('manager');
  const change = (changed: { readonly [Key in keyof ReportSearch]?: ReportSearch[Key] | undefined }) =>
    onChange(readReportSearch({ ...search, ...changed }));
  const { point: _point, worst: _worst, ...shared } = search;
  const own = search.from !== undefined;
  return (
    <Page
      density="compact"
      title={t(title)}
      intro={t(intro)}
      actions={
        <Button
          variant="default"
          data-no-print
          leftSection={<IconPrinter size={16} stroke={1.75} />}
          onClick={() => window.print()}
        >
          {t('quality.register.print')}
        </Button>
      }
    >
      <nav className={classes.pages} aria-label={t('quality.report.reports')} data-no-print>
        {PAGES.map(({ to, label }) => (
          <Link key={to} to={to} search={shared} activeOptions={{ exact: true }} aria-current={to === page ? 'page' : undefined}>
            {t(label)}
          </Link>
        ))}
        {roles.includes('manager') && (
          <>
            <Link to="/reports/proficiency">{t('progress.proficiency.link')}</Link>
            <Link to="/reports/measurement">{t('progress.measurement.link')}</Link>
          </>
        )}
      </nav>
      <div className={queue.tools} data-no-print>
        <label className={queue.select}>
          {t('quality.report.period')}
          <select
            value={own ? 'own' : (search.days ?? USUAL)}
            onChange={(event) => {
              const { value } = event.currentTarget;
              if (value === 'own') change({ from: filter.from, until: filter.until });
              else change({ days: PERIODS.find((each) => String(each) === value), from: undefined, until: undefined });
            }}
          >
            {PERIODS.map((each) => (
              <option key={each} value={each}>
                {t('quality.report.weeks', { weeks: each / 7 })}
              </option>
            ))}
            <option value="own">{t('quality.report.ownPeriod')}</option>
          </select>
        </label>
        {own &&
          (['from', 'until'] as const).map((end) => (
            <label key={end} className={queue.select}>
              {t(`quality.register.${end}`)}
              <input
                type="date"
                className={classes.day}
                value={filter[end]}
                {...(end === 'until' ? { min: filter.from } : { max: filter.until })}
                onChange={({ currentTarget: { value, validity } }) => validity.valid && value && change({ [end]: value })}
              />
            </label>
          ))}
        {leads && teams.length > 1 && (
          <Choice label={t('quality.queue.team')} value={search.team} options={teams} onChoose={(team) => change({ team })} />
        )}
        {cards.length > 1 && (
          <label className={queue.select}>
            {t('quality.register.scorecard')}
            <select
              value={cardId ?? ''}
              onChange={(event) => change({ card: event.currentTarget.value || undefined, point: undefined })}
            >
              {allCards && <option value="">{t('quality.queue.reason.all')}</option>}
              {cards.map(({ id, name }) => (
                <option key={id} value={id}>
                  {pickLanguage(name, language)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {children}
    </Page>
  );
}
