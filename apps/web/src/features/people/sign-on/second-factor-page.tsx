import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { CodeForm } from './code-form';
import { useMySecondFactor, useRemoveSecondFactor } from './second-factor';
import { SetUpFactor } from './set-up-factor';
import classes from './sign-on.module.css';

/** One's own second factor: an app that makes a code, beside the password. */
export function SecondFactorPage() {
  const { t } = useText();
  const { secondFactorDue } = useSignedIn();
  const state = useMySecondFactor();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <Page
      title={t('people.factor.title')}
      intro={t(secondFactorDue && !codes ? 'people.factor.due' : 'people.factor.intro')}
      width="learn"
    >
      {codes ? (
        <RecoveryCodes codes={codes} />
      ) : state.isPending ? (
        <LoadingRows count={3} />
      ) : !state.data ? (
        <ErrorState error={state.error} title={t('people.factor.loadFailed')} onRetry={() => void state.refetch()} />
      ) : state.data.on ? (
        <FactorOn asked={state.data.asked} />
      ) : (
        <SetUpFactor onDone={setCodes} />
      )}
    </Page>
  );
}

function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  const { t } = useText();
  return (
    <section className={classes.part} role="status">
      <h2>{t('people.factor.recovery')}</h2>
      <p>{t('people.factor.recoveryText')}</p>
      <ol className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Button component={Link} to="/">
        {t('people.factor.recoveryDone')}
      </Button>
    </section>
  );
}

function FactorOn({ asked }: { readonly asked: boolean }) {
  const { t, tCode } = useText();
  const remove = useRemoveSecondFactor();
  return (
    <section className={classes.part}>
      <StatusWord tone="good">{t('people.factor.on')}</StatusWord>
      <h2>{t('people.factor.remove')}</h2>
      <p>{t(asked ? 'people.factor.removeAsked' : 'people.factor.removeText')}</p>
      <CodeForm
        submit={t('people.factor.removeSubmit')}
        busy={remove.isPending}
        refusal={
          remove.isError
            ? t('common.error.title')
            : remove.data
              ? tCode(`people.error.${remove.data}`, 'common.error.title')
              : null
        }
        onCode={(code) => remove.mutate(code)}
      />
    </section>
  );
}
