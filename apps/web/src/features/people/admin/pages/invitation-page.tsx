import { Button, PasswordInput } from '@mantine/core';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useForm } from 'react-hook-form';
import { useText } from '../../../../lib/i18n';
import { StatusWord } from '../../../../ui/status-word';
import { Entrance } from '../../components/entrance';
import formClasses from '../../components/sign-in-form.module.css';
import { useRefusal } from '../../use-refusal';
import { useAcceptInvitation } from '../api/accept-invitation';

const MINIMUM_PASSWORD = 12;

/** The link of the invitation mail. The secret is after the #, so that no server log ever has it. */
export function InvitationPage() {
  const { t } = useText();
  const token = useRouterState({ select: ({ location }) => location.hash });
  const navigate = useNavigate();
  const accept = useAcceptInvitation();
  const refusal = useRefusal(accept.data, accept.error);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { password: '' } });
  if (!token)
    return (
      <Entrance title={t('people.invitation.missing.title')} text={t('people.invitation.missing.text')}>
        <Button size="lg" component={Link} to="/sign-in">
          {t('people.invitation.toSignIn')}
        </Button>
      </Entrance>
    );
  const submit = handleSubmit(({ password }) =>
    accept.mutate({ token, password }, { onSuccess: (code) => code === null && void navigate({ to: '/', replace: true }) }),
  );
  return (
    <Entrance title={t('people.invitation.title')} text={t('people.invitation.text')}>
      <form noValidate className={formClasses.form} onSubmit={(event) => void submit(event)}>
        <PasswordInput
          {...register('password', {
            required: t('people.signIn.passwordMissing'),
            minLength: { value: MINIMUM_PASSWORD, message: t('people.firstRun.passwordShort') },
          })}
          size="lg"
          label={t('people.firstRun.password')}
          description={t('people.firstRun.passwordHelp')}
          autoComplete="new-password"
          error={formState.errors.password?.message}
          visibilityToggleButtonProps={{ 'aria-label': t('common.password.show'), tabIndex: 0 }}
        />
        <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
        <Button type="submit" size="lg" fullWidth loading={accept.isPending}>
          {t('people.invitation.submit')}
        </Button>
      </form>
    </Entrance>
  );
}
