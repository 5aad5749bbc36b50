import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { StatusWord } from '../../../ui/status-word';
import { type SignInRules, useResetSecondFactor } from './sign-in-rules';
import classes from './sign-on.module.css';

/** Who administers, and with a second factor or not. Taking one away asks once more: a secret does not come back. */
export function AdminFactors({ admins }: { readonly admins: SignInRules['admins'] }) {
  const { t, tCode } = useText();
  const self = useSignedIn().person.id;
  const reset = useResetSecondFactor();
  const [sure, setSure] = useState<string | null>(null);
  return (
    <section className={classes.part}>
      <h2>{t('people.rules.admins')}</h2>
      <ul className={classes.admins}>
        {admins.map((admin) => (
          <li key={admin.id}>
            <span>{fullName(admin)}</span>
            <StatusWord tone={admin.secondFactor ? 'good' : 'attention'}>
              {t(admin.secondFactor ? 'people.rules.hasFactor' : 'people.rules.noFactor')}
            </StatusWord>
            {admin.id === self ? (
              <Button variant="default" size="sm" component={Link} to="/second-factor">
                {t('people.factor.title')}
              </Button>
            ) : admin.secondFactor && sure === admin.id ? (
              <Button
                size="sm"
                color="red"
                loading={reset.isPending}
                onClick={() => reset.mutate(admin.id, { onSettled: () => setSure(null) })}
              >
                {t('people.rules.resetSure', { name: admin.givenName })}
              </Button>
            ) : (
              admin.secondFactor && (
                <Button
                  variant="default"
                  size="sm"
                  aria-label={t('people.rules.resetOf', { name: fullName(admin) })}
                  onClick={() => setSure(admin.id)}
                >
                  {t('people.rules.reset')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      <div role="alert">
        {reset.data && <StatusWord tone="critical">{tCode(`people.error.${reset.data}`, 'common.error.title')}</StatusWord>}
      </div>
    </section>
  );
}
