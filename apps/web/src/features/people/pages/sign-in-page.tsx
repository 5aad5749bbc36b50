import { useNavigate, useSearch } from '@tanstack/react-router';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { useSignIn } from '../api/sign-in';
import { Entrance } from '../components/entrance';
import { SignInForm } from '../components/sign-in-form';

export function SignInPage() {
  const { t, tCode } = useText();
  const { next } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const signIn = useSignIn();
  const offline = signIn.error instanceof ApiError && signIn.error.code === 'OFFLINE';
  const failure = signIn.error ? t(offline ? 'common.error.offline' : 'common.error.title') : null;
  const refusal = signIn.data ? tCode(`people.signIn.${signIn.data}`, 'people.signIn.wrongCredentials') : failure;
  return (
    <Entrance title={t('people.signIn.title')}>
      <SignInForm
        busy={signIn.isPending}
        refusal={refusal}
        onSubmit={(fields) =>
          signIn.mutate(fields, { onSuccess: (code) => code === null && void navigate({ href: next ?? '/' }) })
        }
      />
    </Entrance>
  );
}
