import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { CopyCode } from '../../../ui/copy-code';
import { ErrorState } from '../../../ui/error-state';
import { StatusWord } from '../../../ui/status-word';
import { useAuditChain } from './audit';
import classes from './audit-page.module.css';

/** Whether anything was changed behind the product's back; computed when somebody asks. */
export function ChainCheck() {
  const { t } = useText();
  const chain = useAuditChain();
  const state = chain.data;
  return (
    <section className={classes.chain}>
      <p>{t('people.audit.checkText')}</p>
      <Button variant="default" loading={chain.isFetching} onClick={() => void chain.refetch()}>
        {t('people.audit.check')}
      </Button>
      <div role="status">
        {state &&
          (state.brokenSequence ? (
            <StatusWord tone="critical">{t('people.audit.broken', { sequence: state.brokenSequence })}</StatusWord>
          ) : (
            <StatusWord tone="good">{t('people.audit.whole', { count: state.checked })}</StatusWord>
          ))}
        {state?.headHash && (
          <CopyCode label={t('people.audit.head')} code={`${state.headSequence}:${state.headHash.slice(0, 16)}`} />
        )}
      </div>
      {chain.isError && <ErrorState error={chain.error} onRetry={() => void chain.refetch()} />}
      <p>{t('people.audit.checkEnd')}</p>
    </section>
  );
}
