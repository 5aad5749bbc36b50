import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { Page } from '../../../ui/page';
import classes from './groups.module.css';

const PAGES = [
  { to: '/reports', label: 'quality.report.criteria' },
  { to: '/reports/accuracy', label: 'quality.report.accuracy' },
  { to: '/reports/proficiency', label: 'progress.proficiency.link' },
  { to: '/reports/measurement', label: 'progress.measurement.link' },
] as const;

interface Props {
  readonly page: (typeof PAGES)[number]['to'];
  readonly title: string;
  readonly intro: string;
  readonly filters: ReactNode;
  readonly children: ReactNode;
}

/** What these reports share with the others: the way between them, filters, print. */
export function GroupFrame({ page, title, intro, filters, children }: Props) {
  const { t } = useText();
  return (
    <Page
      density="compact"
      title={title}
      intro={intro}
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
          <Link key={to} to={to} activeOptions={{ exact: true }} aria-current={to === page ? 'page' : undefined}>
            {t(label)}
          </Link>
        ))}
      </nav>
      <div className={classes.filters} data-no-print>
        {filters}
      </div>
      {children}
    </Page>
  );
}
