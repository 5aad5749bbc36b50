import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { LearningTargetInput } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import settings from '../studio/components/settings.module.css';
import { certificationQuery } from './certification';
import classes from './certification.module.css';

const CertificationDialog = lazy(() => import('./certification-dialog'));

/** Whether finishing this gives a certificate, and the way to change it. */
export function CertificationFact({ target }: { readonly target: LearningTargetInput }) {
  const { t } = useText();
  const { data } = useQuery(certificationQuery(target));
  const [open, setOpen] = useState(false);
  const months = data?.recurrence?.activeMonths;
  return (
    <div className={settings.field}>
      <p className={settings.name}>{t('learning.certification.title')}</p>
      <p role="status">
        {data &&
          (data.active
            ? months === undefined
              ? t('learning.certification.forEver')
              : t('learning.certification.forMonths', { months })
            : t('learning.certification.none'))}
      </p>
      <button type="button" className={classes.open} onClick={() => setOpen(true)}>
        {t(data?.active ? 'learning.certification.change' : 'learning.certification.set')}
      </button>
      {open && (
        <Suspense fallback={null}>
          <CertificationDialog target={target} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
