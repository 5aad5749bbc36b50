import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
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

export function SignInForm({ busy, refusal, onSubmit }: Props) {
  const { t } = useText();
  const { register, handleSubmit, formState } = useForm<Fields>({ defaultValues: { email: '', password: '' } });
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void handleSubmit(onSubmit)(event)}>
      <TextInput
        {...register('email', { required: t('people.signIn.emailMissing') })}
        type="email"
        size="lg"
        label={t('people.signIn.email')}
        placeholder={t('people.signIn.emailExample')}
        autoComplete="username"
        error={formState.errors.email?.message}
      />
      <PasswordInput
        {...register('password', { required: t('people.signIn.passwordMissing') })}
        size="lg"
        label={t('people.signIn.password')}
        autoComplete="current-password"
        error={formState.errors.password?.message}
        visibilityToggleButtonProps={{ 'aria-label': t('common.password.show'), tabIndex: 0 }}
      />
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <Button type="submit" size="lg" fullWidth loading={busy}>
        {t('people.signIn.submit')}
      </Button>
    </form>
  );
}
