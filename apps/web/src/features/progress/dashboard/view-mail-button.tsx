import { IconMail } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import type { OwnView } from '../../../lib/saved-views';
import type { DashboardSearch } from './dashboard-search';
import { weekdayId } from './weekdays';

const ViewMailDialog = lazy(() => import('./view-mail-dialog'));

/** Opens when a view comes by mail. */
export function ViewMailButton({ view }: { readonly view: OwnView<DashboardSearch> }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const { mail, name } = view;
  const when = mail && t('progress.dashboard.mail.when', { weekday: t(weekdayId(mail.weekday)), hour: mail.hour });
  return (
    <>
      <button
        type="button"
        data-on={mail ? true : undefined}
        aria-label={when ? `${t('progress.dashboard.mail.set', { name })}. ${when}` : t('progress.dashboard.mail.set', { name })}
        title={when ?? undefined}
        onClick={() => setOpen(true)}
      >
        <IconMail size={16} stroke={mail ? 2.25 : 1.75} aria-hidden="true" />
      </button>
      <Suspense fallback={null}>{open && <ViewMailDialog view={view} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
