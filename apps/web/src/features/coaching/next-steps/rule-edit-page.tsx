import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { choicesQuery, type NextStepChoices, type NextStepRule, rulesQuery } from './next-steps';
import { RuleForm } from './rule-form';

/** Makes a rule, or changes one. */
export function RuleEditPage() {
  const { t } = useText();
  const { ruleId } = useParams({ strict: false });
  const rules = useQuery(rulesQuery);
  const choices = useQuery(choicesQuery);
  const rule = ruleId ? rules.data?.find(({ id }) => id === ruleId) : null;
  const gone = ruleId !== undefined && rules.data !== undefined && !rule?.mayManage;
  const error = rules.error ?? choices.error ?? (gone ? new Error('gone') : null);
  return (
    <Page title={t(ruleId ? 'coaching.next.editTitle' : 'coaching.next.newTitle')} width="full" density="compact">
      {choices.data && rule !== undefined && !gone ? (
        <Loaded rule={rule} choices={choices.data} />
      ) : error ? (
        <ErrorState
          error={error}
          title={t('coaching.next.failed')}
          onRetry={() => void Promise.all([rules.refetch(), choices.refetch()])}
        />
      ) : (
        <LoadingRows count={6} />
      )}
    </Page>
  );
}

function Loaded({ rule, choices }: { readonly rule: NextStepRule | null; readonly choices: NextStepChoices }) {
  const navigate = useNavigate();
  // As it was when they began: a newer version that somebody else saves meanwhile is not overwritten unseen.
  const [edited] = useState(rule);
  return (
    <RuleForm
      rule={edited}
      choices={choices}
      onDone={(ruleId) =>
        void (ruleId
          ? navigate({ to: '/coaching/next-steps/$ruleId', params: { ruleId } })
          : navigate({ to: '/coaching/next-steps' }))
      }
    />
  );
}
