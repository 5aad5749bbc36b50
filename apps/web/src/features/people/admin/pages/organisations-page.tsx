import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../../lib/i18n';
import { useSignedIn } from '../../../../lib/session';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { Page } from '../../../../ui/page';
import { Rows } from '../../../../ui/row';
import { StatusWord } from '../../../../ui/status-word';
import { organisationsQuery } from '../api/organisations';
import { useNotice } from '../use-notice';
import classes from './organisations-page.module.css';

const OrganisationDialog = lazy(() => import('../components/organisation-dialog'));
const LANGUAGES: Readonly<Record<string, string>> = { nl: 'Nederlands', en: 'English' };

/** The organisations of this installation. That they are there is all that is shown: nobody looks into another's. */
export function OrganisationsPage() {
  const { t, date } = useText();
  const { organisationId } = useSignedIn();
  const found = useQuery(organisationsQuery);
  const notice = useNotice();
  const [opening, setOpening] = useState(false);
  return (
    <Page
      title={t('people.organisations.title')}
      intro={t('people.organisations.intro')}
      density="compact"
      actions={<Button onClick={() => setOpening(true)}>{t('people.organisations.open')}</Button>}
    >
      {found.isPending ? (
        <LoadingRows count={3} />
      ) : !found.data ? (
        <ErrorState error={found.error} title={t('people.organisations.loadFailed')} onRetry={() => void found.refetch()} />
      ) : (
        <Rows label={t('people.organisations.title')}>
          {found.data.organisations.map(({ id, name, language, timeZone, createdAt }) => (
            <li key={id} className={classes.organisation}>
              <span>
                <span className={classes.name}>{name}</span>
                <span className={classes.facts}>
                  {t('people.organisations.since', {
                    language: LANGUAGES[language] ?? language,
                    timeZone,
                    date: date(new Date(createdAt)),
                  })}
                </span>
              </span>
              {id === organisationId && <StatusWord tone="info">{t('people.organisations.own')}</StatusWord>}
            </li>
          ))}
        </Rows>
      )}
      {opening && (
        <Suspense fallback={null}>
          <OrganisationDialog
            onClose={() => setOpening(false)}
            onOpened={(name) => {
              setOpening(false);
              void notice(t('people.organisations.opened', { name }));
            }}
          />
        </Suspense>
      )}
    </Page>
  );
}
