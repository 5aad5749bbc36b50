import { useText } from '../../../lib/i18n';
import { CopyCode } from '../../../ui/copy-code';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { AdminFactors } from './admin-factors';
import { RulesForm } from './rules-form';
import { useSignInRules } from './sign-in-rules';
import classes from './sign-on.module.css';

/** How the people of the organisation come in: through its own provider, by password, and with what beside it. */
export function SignInRulesPage() {
  const { t } = useText();
  const rules = useSignInRules();
  return (
    <Page title={t('people.rules.title')} intro={t('people.rules.intro')} density="compact" width="learn">
      {rules.isError && (
        <ErrorState error={rules.error} title={t('people.rules.loadFailed')} onRetry={() => void rules.refetch()} />
      )}
      {rules.isPending && <LoadingRows count={6} />}
      {rules.data && (
        <>
          <section className={classes.part}>
            <h2>{t('people.rules.copy')}</h2>
            <p>{t('people.rules.copyText')}</p>
            <CopyCode label={t('people.rules.redirectAddress')} code={rules.data.redirectAddress} />
            <CopyCode label={t('people.rules.startAddress')} code={rules.data.startAddress} />
          </section>
          <RulesForm key={rules.data.version} stored={rules.data} />
          <AdminFactors admins={rules.data.admins} />
        </>
      )}
    </Page>
  );
}
