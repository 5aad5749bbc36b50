import { Button, PasswordInput, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { type SignInRules, useChangeSignInRules } from './sign-in-rules';
import classes from './sign-on.module.css';

const SWITCHES = ['enabled', 'trustsEmail', 'passwordAllowed', 'adminSecondFactor'] as const;

const fieldsOf = ({ issuer, clientId, domains, enabled, trustsEmail, passwordAllowed, adminSecondFactor }: SignInRules) => ({
  issuer: issuer ?? '',
  clientId: clientId ?? '',
  domains: domains.join(', '),
  enabled,
  trustsEmail,
  passwordAllowed,
  adminSecondFactor,
});

/** The provider and the rules. Saving asks the provider first: what is kept as on, works. */
export function RulesForm({ stored }: { readonly stored: SignInRules }) {
  const { t, tCode } = useText();
  const change = useChangeSignInRules();
  const [wanted, setWanted] = useState(() => fieldsOf(stored));
  const [secret, setSecret] = useState<string | null>(null);
  const same = secret === null && JSON.stringify(wanted) === JSON.stringify(fieldsOf(stored));
  const refused = change.data ?? null;
  const words = refused && tCode(`people.rules.error.${refused.code}`, 'common.error.title');
  const errorAt = (field: string) => (refused?.field === field ? words : undefined);
  const set = (part: Partial<typeof wanted>) => {
    change.reset();
    setWanted({ ...wanted, ...part });
  };
  const text = (field: 'issuer' | 'clientId' | 'domains', placeholder: string) => (
    <TextInput
      label={t(`people.rules.${field}`)}
      description={t(`people.rules.${field}.hint`)}
      placeholder={placeholder}
      value={wanted[field]}
      error={errorAt(field)}
      maxLength={500}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        const domains = wanted.domains.split(/[\s,;]+/).filter(Boolean);
        change.mutate({ ...wanted, domains, secret, version: stored.version });
      }}
    >
      <h2>{t('people.rules.provider')}</h2>
      {text('issuer', 'https://login.example.com')}
      {text('clientId', 'vakwerk')}
      <PasswordInput
        label={t('people.rules.secret')}
        description={t(stored.secretKept ? 'people.rules.secret.kept' : 'people.rules.secret.hint')}
        placeholder={stored.secretKept ? '••••••••' : ''}
        value={secret ?? ''}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('common.password.show'), tabIndex: 0 }}
        onChange={(event) => {
          change.reset();
          setSecret(event.currentTarget.value === '' && stored.secretKept ? null : event.currentTarget.value);
        }}
      />
      {text('domains', 'example.com')}
      {SWITCHES.map((name) => (
        <Switch
          key={name}
          label={t(`people.rules.${name}`)}
          description={t(`people.rules.${name}.hint`)}
          checked={wanted[name]}
          error={errorAt(name)}
          onChange={(event) => set({ [name]: event.currentTarget.checked })}
        />
      ))}
      <p className={classes.people}>{t('people.rules.linked', { count: stored.linkedPeople })}</p>
      <div className={classes.end}>
        <Button type="submit" disabled={same} loading={change.isPending}>
          {t('people.rules.save')}
        </Button>
        <div role="status">{same && stored.version > 0 && <StatusWord tone="good">{t('people.rules.saved')}</StatusWord>}</div>
        <div role="alert">
          {(words || change.isError) && <StatusWord tone="critical">{words ?? t('common.error.title')}</StatusWord>}
        </div>
      </div>
    </form>
  );
}
