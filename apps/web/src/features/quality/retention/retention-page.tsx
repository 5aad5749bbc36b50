import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { useRules } from './api';
import { DeletionLog } from './deletion-log';
import { Holds } from './holds';
import { RulesForm } from './rules-form';

/** How long things are kept, what must stay, and proof of what went. */
export function RetentionPage() {
  const { t } = useText();
  const rules = useRules();
  return (
    <Page
      title={t('quality.retention.title')}
      intro={t('quality.retention.intro')}
      density="compact"
      actions={
        <Button variant="default" component={Link} to="/admin/council">
          {t('quality.council.link')}
        </Button>
      }
    >
      {rules.isPending && <LoadingRows count={3} />}
      {rules.isError && (
        <ErrorState error={rules.error} title={t('quality.retention.loadFailed')} onRetry={() => void rules.refetch()} />
      )}
      {rules.data && (
        <>
          <RulesForm key={rules.data.version} stored={rules.data} />
          <Holds />
          <DeletionLog />
        </>
      )}
    </Page>
  );
}
