import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { entranceQuery } from '../api/entrance';
import { type Credentials, useSignIn } from '../api/sign-in';
import { DemoAccounts } from '../components/demo-accounts';
import { Entrance } from '../components/entrance';
import { SignInForm } from '../components/sign-in-form';
import { SignOnDoors } from '../components/sign-on-doors';
import { useRefusal } from '../use-refusal';

export function SignInPage() {
  const { t, tCode } = useText();
  const { next, ended, problem } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const entrance = useQuery(entranceQuery).data;
  const signIn = useSignIn();
  const refusal = useRefusal(signIn.data, signIn.error);
  const [asksCode, setAsksCode] = useState(false);
  const enter = ({ email, password, code }: Credentials) =>
    signIn.mutate(
      { email, password, ...(code !== undefined && { code }) },
      {
        onSuccess: (refused) => {
          if (refused === 'secondFactorNeeded') setAsksCode(true);
          if (refused === null) void navigate({ href: next ?? '/' });
        },
      },
    );
  const notOn = problem && !signIn.data && tCode(`people.signOn.problem.${problem}`, 'people.signOn.problem.notBelieved');
  if (entrance?.firstRun) return <Navigate to="/first-run" replace />;
  const accounts = entrance?.demoAccounts ?? [];
  return (
    <Entrance
      title={t(ended ? 'people.signIn.endedTitle' : 'people.signIn.title')}
      {...(ended && { text: t('people.signIn.endedText') })}
      aside={accounts.length > 0 && <DemoAccounts accounts={accounts} onChoose={enter} />}
    >
      <SignInForm
        busy={signIn.isPending}
        refusal={refusal ?? (notOn || null)}
        asksCode={asksCode}
        onSubmit={enter}
        doors={(email) => <SignOnDoors email={email} next={next} />}
      />
    </Entrance>
  );
}
