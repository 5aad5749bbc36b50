import { Button, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { choicesQuery, type NextStepChoices, type NextStepRule, rulesQuery, useSwitchRule } from './next-steps';
import classes from './next-steps-page.module.css';
import { ruleSentence } from './rule-words';

/** What happens by itself, in sentences, and how often it did. */
export function NextStepsPage() {
  const { t } = useText();
  const { roles } = useSignedIn();
  const manages = roles.includes('manager') || roles.includes('admin');
  const rules = useQuery(rulesQuery);
  const choices = useQuery(choicesQuery);
  const error = rules.error ?? choices.error;
  return (
    <Page
      title={t('coaching.next.title')}
      intro={t('coaching.next.intro')}
      density="compact"
      actions={
        manages && (
          <Button component={Link} to={'/coaching/next-steps/new' as never}>
            {t('coaching.next.new')}
          </Button>
        )
      }
    >
      {rules.data && choices.data ? (
        rules.data.length > 0 ? (
          <ul className={classes.rules}>
            {rules.data.map((rule) => (
              <RuleRow key={rule.id} rule={rule} choices={choices.data} />
            ))}
          </ul>
        ) : (
          <EmptyState
            title={t('coaching.next.empty')}
            text={t(manages ? 'coaching.next.emptyText' : 'coaching.next.emptyReader')}
          />
        )
      ) : error ? (
        <ErrorState
          error={error}
          title={t('coaching.next.failed')}
          onRetry={() => void Promise.all([rules.refetch(), choices.refetch()])}
        />
      ) : (
        <LoadingRows count={4} />
      )}
    </Page>
  );
}

function RuleRow({ rule, choices }: { readonly rule: NextStepRule; readonly choices: NextStepChoices }) {
  const { t, language, day } = useText();
  const navigate = useNavigate();
  const undo = useUndoToast();
  const sentenceId = useId();
  const change = useSwitchRule(rule.id);
  const remove = async () => {
    await change.mutateAsync('deleted');
    void undo(t('coaching.next.deleted'), () => change.mutate(rule.state));
  };
  const facts = [
    t('coaching.next.counts', { count: rule.taken }),
    rule.people > 0 && t('coaching.next.countPeople', { count: rule.people }),
    rule.held > 0 && t('coaching.next.countHeld', { count: rule.held }),
    rule.lastTakenAt && t('coaching.next.last', { day: day(new Date(rule.lastTakenAt)) }),
  ];
  return (
    <li>
      <div className={classes.what}>
        <h2>
          <Link to="/coaching/next-steps/$ruleId" params={{ ruleId: rule.id }}>
            {rule.name}
          </Link>
        </h2>
        <p id={sentenceId}>{ruleSentence(rule, choices, { t, language })}</p>
        <span className={classes.facts}>{facts.filter(Boolean).join(' · ')}</span>
        {change.error && (
          <span className={classes.refused} role="alert">
            {t('coaching.next.switchFailed')}
          </span>
        )}
      </div>
      {rule.mayManage ? (
        <div className={classes.acts}>
          <Switch
            aria-label={t('coaching.next.switch', { name: rule.name })}
            label={<span aria-hidden="true">{t(rule.state === 'on' ? 'coaching.next.on' : 'coaching.next.off')}</span>}
            checked={rule.state === 'on'}
            disabled={change.isPending}
            onChange={(event) => change.mutate(event.currentTarget.checked ? 'on' : 'off')}
          />
          <Button
            variant="subtle"
            aria-describedby={sentenceId}
            onClick={() => void navigate({ to: '/coaching/next-steps/$ruleId/edit', params: { ruleId: rule.id } })}
          >
            {t('coaching.next.edit')}
          </Button>
          <Button variant="subtle" aria-describedby={sentenceId} onClick={() => void remove().catch(() => undefined)}>
            {t('coaching.next.delete')}
          </Button>
        </div>
      ) : (
        <span className={classes.facts}>{t(rule.state === 'on' ? 'coaching.next.on' : 'coaching.next.off')}</span>
      )}
    </li>
  );
}
