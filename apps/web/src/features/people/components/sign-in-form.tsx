import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import type { Credentials } from '../api/sign-in';
import { CodeField } from './code-field';
import classes from './sign-in-form.module.css';

interface Props {
  readonly busy: boolean;
  /** A sentence: why it did not work. */
  readonly refusal: string | null;
  /** The password was right, and a code is still to come. */
  readonly asksCode: boolean;
  readonly onSubmit: (fields: Credentials) => void;
  /** What else there is for an address. */
  readonly doors: (email: string) => ReactNode;
}

/** Two fields, and the first thing most people load: it asks for no library of forms. */
export function SignInForm({ busy, refusal, asksCode, onSubmit, doors }: Props) {
  const { t } = useText();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [email, setEmail] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const fields = { email: String(form.get('email') ?? ''), password: String(form.get('password') ?? '') };
    const code = form.get('code');
    const empty = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [name] : []));
    setMissing(empty);
    if (empty[0] === undefined) return onSubmit({ ...fields, ...(typeof code === 'string' && { code }) });
    event.currentTarget.querySelector<HTMLInputElement>(`[name=${empty[0]}]`)?.focus();
  };
  const field = (name: 'email' | 'password', lacks: string) => ({
    name,
    error: missing.includes(name) ? lacks : undefined,
    onInput: () => setMissing((now) => now.filter((each) => each !== name)),
  });
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <TextInput
        {...field('email', t('people.signIn.emailMissing'))}
        type="email"
        size="lg"
        label={t('people.signIn.email')}
        placeholder={t('people.signIn.emailExample')}
        autoComplete="username"
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {doors(email)}
      <PasswordInput
        {...field('password', t('people.signIn.passwordMissing'))}
        size="lg"
        label={t('people.signIn.password')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('common.password.show'), tabIndex: 0 }}
      />
      {asksCode && <CodeField />}
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <Button type="submit" size="lg" fullWidth loading={busy}>
        {t('people.signIn.submit')}
      </Button>
    </form>
  );
}
