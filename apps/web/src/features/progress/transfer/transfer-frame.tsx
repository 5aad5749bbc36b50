import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import classes from './transfer.module.css';

const PAGES = [
  { to: '/reports/transfer', label: 'progress.transfer.reports' },
  { to: '/reports/rollouts', label: 'progress.transfer.rollouts' },
] as const;

/** From courses to roll-outs and back. */
export function TransferPages({ page }: { readonly page: (typeof PAGES)[number]['to'] }) {
  const { t } = useText();
  return (
    <nav className={classes.pages} aria-label={t('progress.transfer.pages')} data-no-print>
      {PAGES.map(({ to, label }) => (
        <Link key={to} to={to} aria-current={to === page ? 'page' : undefined}>
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}
