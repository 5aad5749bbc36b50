import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { graphql } from '../../../gql';
import type { AssignmentRulesQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { useUndoToast } from '../../../ui/use-undo-toast';
import classes from './assign.module.css';
import { RuleForm } from './rule-form';
import { ruleSentence } from './rule-sentence';

const RulesDocument = graphql(`
  query AssignmentRules {
    assignmentRules {
      id
      version
      state
      kind
      targetId
      title { nl en }
      people { id givenName familyName }
      teams { id name }
      roles
      hiredFrom
      failedSkills { id name { nl en } }
      due { kind dueOn days after }
      givenCount
      rests
      mayManage
    }
  }
`);
const StateDocument = graphql(`
  mutation ChangeAssignmentRuleState($id: ID!, $state: AssignmentRuleState!) {
    changeAssignmentRuleState(id: $id, state: $state) { id state }
  }
`);
type Rule = AssignmentRulesQuery['assignmentRules'][number];

/** Who gets what by when, in sentences. */
export function RulesPage() {
  const { t } = useText();
  const { roles } = useSignedIn();
  const [making, setMaking] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['learning', 'rules'],
    queryFn: async ({ signal }) => (await request(RulesDocument, {}, signal)).assignmentRules,
  });
  const manages = roles.includes('manager') || roles.includes('admin');
  return (
    <Page
      title={t('learning.rules.title')}
      intro={t('learning.rules.intro')}
      density="compact"
      actions={manages && !making && <Button onClick={() => setMaking(true)}>{t('learning.rules.new')}</Button>}
    >
      {making && <RuleForm rule={null} onDone={() => setMaking(false)} />}
      {data && data.length > 0 ? (
        <ul className={classes.rules}>
          {data.map((rule) => (
            <RuleRow key={rule.id} rule={rule} />
          ))}
        </ul>
      ) : data ? (
        !making && <EmptyState title={t('learning.rules.empty')} text={t('learning.rules.emptyText')} />
      ) : error ? (
        <ErrorState error={error} title={t('learning.rules.failed')} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows count={4} />
      )}
    </Page>
  );
}

function RuleRow({ rule }: { readonly rule: Rule }) {
  const { t, language, date } = useText();
  const queries = useQueryClient();
  const undo = useUndoToast();
  // As it was when they began: a newer version that somebody else saves meanwhile is not overwritten unseen.
  const [edited, setEdited] = useState<Rule | null>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const sentenceId = useId();
  const close = () => {
    setEdited(null);
    requestAnimationFrame(() => edit.current?.focus());
  };
  const change = useMutation({
    mutationFn: (state: 'active' | 'paused' | 'deleted') => request(StateDocument, { id: rule.id, state }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['learning', 'rules'] }),
  });
  const remove = async () => {
    await change.mutateAsync('deleted');
    void undo(t('learning.rules.deleted'), () => change.mutate(rule.state === 'paused' ? 'paused' : 'active'));
  };
  if (edited)
    return (
      <li>
        <RuleForm rule={edited} onDone={close} />
      </li>
    );
  const facts = [
    t('learning.rules.given', { count: rule.givenCount }),
    rule.state === 'paused' && t('learning.rules.paused'),
    rule.rests && t('learning.rules.rests'),
  ];
  return (
    <li>
      <div>
        <p id={sentenceId} className={classes.sentence}>
          {ruleSentence(rule, t, language, date)}
        </p>
        <span className={classes.sub}>{facts.filter(Boolean).join(' · ')}</span>
      </div>
      {rule.mayManage && (
        <div className={classes.acts}>
          <Button ref={edit} variant="subtle" aria-describedby={sentenceId} onClick={() => setEdited(rule)}>
            {t('learning.rules.edit')}
          </Button>
          <Button variant="subtle" onClick={() => change.mutate(rule.state === 'paused' ? 'active' : 'paused')}>
            {t(rule.state === 'paused' ? 'learning.rules.resume' : 'learning.rules.pause')}
          </Button>
          <Button variant="subtle" onClick={() => void remove().catch(() => undefined)}>
            {t('learning.rules.delete')}
          </Button>
        </div>
      )}
    </li>
  );
}
