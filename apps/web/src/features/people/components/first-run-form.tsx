import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import classes from './sign-in-form.module.css';

export interface FirstRunFields {
  readonly token: string;
  readonly organisationName: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly password: string;
}
interface Props {
  readonly busy: boolean;
  readonly refusal: string | null;
  /** The language of the page becomes the language of the organisation and its first administrator. */
  readonly onSubmit: (fields: FirstRunFields & { readonly language: 'nl' | 'en' }) => void;
}

const MINIMUM_PASSWORD = 12;

/** Once, on an empty installation: the organisation and its first administrator. */
export function FirstRunForm({ busy, refusal, onSubmit }: Props) {
  const { t, language } = useText();
  const { register, handleSubmit, formState } = useForm<FirstRunFields>();
  const { errors } = formState;
  const missing = t('people.firstRun.missing');
  return (
    <form
      noValidate
      className={classes.form}
      onSubmit={(event) => void handleSubmit((fields) => onSubmit({ ...fields, language }))(event)}
    >
      <TextInput
        {...register('token', { required: missing })}
        size="lg"
        label={t('people.firstRun.token')}
        description={t('people.firstRun.tokenHelp')}
        autoComplete="one-time-code"
        error={errors.token?.message}
      />
      <TextInput
        {...register('organisationName', { required: missing })}
        size="lg"
        label={t('people.firstRun.organisation')}
        autoComplete="organization"
        error={errors.organisationName?.message}
      />
      <TextInput
        {...register('givenName', { required: missing })}
        size="lg"
        label={t('people.firstRun.givenName')}
        autoComplete="given-name"
        error={errors.givenName?.message}
      />
      <TextInput
        {...register('familyName', { required: missing })}
        size="lg"
        label={t('people.firstRun.familyName')}
        autoComplete="family-name"
        error={errors.familyName?.message}
      />
      <TextInput
        {...register('email', {
          required: missing,
          pattern: { value: /^[^@\s]+@[^@\s]+$/, message: t('people.firstRun.emailWrong') },
        })}
        size="lg"
        type="email"
        label={t('people.signIn.email')}
        autoComplete="email"
        error={errors.email?.message}
      />
      <PasswordInput
        {...register('password', {
          required: missing,
          minLength: { value: MINIMUM_PASSWORD, message: t('people.firstRun.passwordShort') },
        })}
        size="lg"
        label={t('people.firstRun.password')}
        description={t('people.firstRun.passwordHelp')}
        autoComplete="new-password"
        error={errors.password?.message}
        visibilityToggleButtonProps={{ 'aria-label': t('common.password.show'), tabIndex: 0 }}
      />
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      <Button type="submit" size="lg" fullWidth loading={busy}>
        {t('people.firstRun.submit')}
      </Button>
    </form>
  );
}
