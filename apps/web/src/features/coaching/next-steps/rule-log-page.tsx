import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { choicesQuery, logQuery, type NextStepRule, rulesQuery } from './next-steps';
import classes from './rule-log-page.module.css';
import { RuleLogTable } from './rule-log-table';
import { ruleSentence } from './rule-words';

const AT_ONCE = 50;
const MOST = 100;

/** Everything one rule did and held back, with why. */
export function RuleLogPage() {
  const { t, language } = useText();
  const { ruleId = '' } = useParams({ strict: false });
  const rules = useQuery(rulesQuery);
  const choices = useQuery(choicesQuery);
  const rule = rules.data?.find(({ id }) => id === ruleId);
  const over = (
    <Link to="/coaching/next-steps" className={classes.back ?? ''}>
      {t('coaching.next.title')}
    </Link>
  );
  if (rules.error ?? (rules.data && !rule))
    return (
      <Page title={t('coaching.next.title')} over={over} density="compact">
        <ErrorState
          error={rules.error ?? new Error('gone')}
          title={t('coaching.next.log.failed')}
          onRetry={() => void rules.refetch()}
        />
      </Page>
    );
  return (
    <Page
      title={rule?.name ?? '…'}
      over={over}
      intro={rule && choices.data ? ruleSentence(rule, choices.data, { t, language }) : undefined}
      density="compact"
      actions={
        rule?.mayManage && (
          <Button component={Link} variant="default" to={`/coaching/next-steps/${rule.id}/edit` as never}>
            {t('coaching.next.edit')}
          </Button>
        )
      }
    >
      {rule ? <Log rule={rule} /> : <LoadingRows count={6} />}
    </Page>
  );
}

function Log({ rule }: { readonly rule: NextStepRule }) {
  const { t, day } = useText();
  const [first, setFirst] = useState(AT_ONCE);
  const { data, error, refetch } = useQuery(logQuery(rule.id, first));
  const who = ({ createdBy, createdAt, changedBy, changedAt, version }: NextStepRule) =>
    version === 1
      ? t('coaching.next.madeBy', { name: fullName(createdBy), day: day(new Date(createdAt)) })
      : t('coaching.next.changedBy', { version, name: fullName(changedBy), day: day(new Date(changedAt)) });
  return (
    <>
      <p className={classes.note}>
        {t(rule.state === 'on' ? 'coaching.next.on' : 'coaching.next.off')} · {who(rule)}
      </p>
      {data && data.length > 0 ? (
        <>
          <RuleLogTable rule={rule} steps={data} />
          {data.length === first && first < MOST && (
            <Button variant="default" mt={16} onClick={() => setFirst(MOST)}>
              {t('coaching.next.log.more')}
            </Button>
          )}
        </>
      ) : data ? (
        <EmptyState title={t('coaching.next.log.empty')} text={t('coaching.next.log.emptyText')} />
      ) : error ? (
        <ErrorState error={error} title={t('coaching.next.log.failed')} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows count={6} />
      )}
    </>
  );
}
