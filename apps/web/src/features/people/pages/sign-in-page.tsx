import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { entranceQuery } from '../api/entrance';
import { useSignIn } from '../api/sign-in';
import { DemoAccounts } from '../components/demo-accounts';
import { Entrance } from '../components/entrance';
import { SignInForm } from '../components/sign-in-form';
import { useRefusal } from '../use-refusal';

export function SignInPage() {
  const { t } = useText();
  const { next, ended } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const entrance = useQuery(entranceQuery).data;
  const signIn = useSignIn();
  const refusal = useRefusal(signIn.data, signIn.error);
  const enter = ({ email, password }: { email: string; password: string }) =>
    signIn.mutate({ email, password }, { onSuccess: (code) => code === null && void navigate({ href: next ?? '/' }) });
  if (entrance?.firstRun) return <Navigate to="/first-run" replace />;
  const accounts = entrance?.demoAccounts ?? [];
  return (
    <Entrance
      title={t(ended ? 'people.signIn.endedTitle' : 'people.signIn.title')}
      {...(ended && { text: t('people.signIn.endedText') })}
      aside={accounts.length > 0 && <DemoAccounts accounts={accounts} onChoose={enter} />}
    >
      <SignInForm busy={signIn.isPending} refusal={refusal} onSubmit={enter} />
    </Entrance>
  );
}
