import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import classes from './sign-in-form.module.css';

interface Fields {
  readonly email: string;
  readonly password: string;
}
interface Props {
  readonly busy: boolean;
  /** A sentence: why it did not work. */
  readonly refusal: string | null;
  readonly onSubmit: (fields: Fields) => void;
}

/** Two fields, and the first thing most people load: it asks for no library of forms. */
export function SignInForm({ busy, refusal, onSubmit }: Props) {
  const { t } = useText();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const fields = { email: String(form.get('email') ?? ''), password: String(form.get('password') ?? '') };
    const empty = Object.entries(fields).flatMap(([name, value]) => (value === '' ? [name] : []));
    setMissing(empty);
    if (empty[0] === undefined) return onSubmit(fields);
    event.currentTarget.querySelector<HTMLInputElement>(`[name=${empty[0]}]`)?.focus();
  };
  const field = (name: keyof Fields, lacks: string) => ({
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
      />
      <PasswordInput
        {...field('password', t('people.signIn.passwordMissing'))}
        size="lg"
        label={t('people.signIn.password')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('common.password.show'), tabIndex: 0 }}
      />
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <Button type="submit" size="lg" fullWidth loading={busy}>
        {t('people.signIn.submit')}
      </Button>
    </form>
  );
}
