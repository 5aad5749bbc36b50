import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { graphql } from '../../../gql';
import { ApiError, request } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { StatusWord } from '../../../ui/status-word';
import type { Evaluation } from '../api/evaluation-fields';
import { answerWords } from './answer-words';
import { disputesOfQuery } from './api';
import { DisputeStatus } from './dispute-status';
import classes from './evaluation-aftermath.module.css';
import { selfEvaluationQuery } from './self-evaluation';

const WithdrawDocument = graphql(`
  mutation WithdrawEvaluation($input: WithdrawEvaluationInput!) {
    withdrawEvaluation(input: $input) {
      __typename
      ... on EvaluationChanged { evaluation { id state } }
      ... on EvaluationRefused { code }
    }
  }
`);

/** What came after the score: disputes with the old and the new figure, how the agent scored it, and taking it back. */
export function EvaluationAftermath({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t } = useText();
  const { person } = useSignedIn();
  const disputes = useQuery(disputesOfQuery(evaluation.id));
  const mayTakeBack = ['submitted', 'graded'].includes(evaluation.state) && evaluation.agent.id !== person.id;
  return (
    <div className={classes.after}>
      {disputes.data?.map((each) => (
        <div key={each.id}>
          <DisputeStatus dispute={each} own={false} />
          {each.mayAssign && (
            <Link to="/disputes/$disputeId" params={{ disputeId: each.id }}>
              {t('quality.review.openIt')}
            </Link>
          )}
        </div>
      ))}
      <OwnScoring evaluation={evaluation} />
      {evaluation.state === 'withdrawn' && <p>{t('quality.withdraw.was', { reason: evaluation.withdrawReason ?? '' })}</p>}
      {mayTakeBack && <TakeBack evaluationId={evaluation.id} />}
    </div>
  );
}

function OwnScoring({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t, percent, language } = useText();
  const own = useQuery(selfEvaluationQuery(evaluation.id)).data?.made;
  if (!own) return null;
  const words = { notApplicable: t('quality.feedback.notApplicable'), none: t('quality.view.noAnswer') };
  const rows = evaluation.scorecardVersion.sections
    .flatMap(({ criteria }) => criteria)
    .map((criterion) => {
      const said = (answers: typeof own.answers) =>
        answerWords(
          criterion.options,
          answers.find(({ criterionId }) => criterionId === criterion.id),
          language,
          words,
        );
      return { criterion, self: said(own.answers), evaluator: said(evaluation.answers) };
    })
    .filter(({ criterion, self, evaluator }) => criterion.type !== 'text' && self !== evaluator);
  return (
    <section className={classes.own}>
      <h2>{t('quality.self.theirs', { name: evaluation.agent.givenName, score: percent(own.finalRatio ?? 0) })}</h2>
      <p>{rows.length === 0 ? t('quality.self.same') : t('quality.self.differs', { count: rows.length })}</p>
      <ul>
        {rows.map(({ criterion, self, evaluator }) => (
          <li key={criterion.id}>
            <b>{pickLanguage(criterion.text, language)}</b>
            <span>{t('quality.self.both', { name: evaluation.agent.givenName, self, evaluator })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeBack({ evaluationId }: { readonly evaluationId: string }) {
  const { t, tCode } = useText();
  const client = useQueryClient();
  const [reason, setReason] = useState<string | null>(null);
  const withdraw = useMutation({
    mutationFn: async (why: string) => {
      const { withdrawEvaluation: answer } = await request(WithdrawDocument, { input: { evaluationId, reason: why } });
      if (answer.__typename === 'EvaluationRefused') throw new ApiError(answer.code, null, answer.code);
    },
    onSuccess: () => client.invalidateQueries({ queryKey: ['evaluations'] }),
  });
  if (reason === null)
    return (
      <Button variant="default" onClick={() => setReason('')}>
        {t('quality.withdraw.offer')}
      </Button>
    );
  return (
    <form
      className={classes.back}
      onSubmit={(event) => {
        event.preventDefault();
        withdraw.mutate(reason);
      }}
    >
      <Textarea
        autoFocus
        label={t('quality.withdraw.reason')}
        description={t('quality.withdraw.hint')}
        value={reason}
        required
        maxLength={1000}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div role="alert">
        {withdraw.error && (
          <StatusWord tone="critical">
            {tCode('code' in withdraw.error ? String(withdraw.error.code) : '', 'quality.dispute.sendFailed')}
          </StatusWord>
        )}
      </div>
      <div>
        <Button type="submit" disabled={reason.trim() === ''} loading={withdraw.isPending}>
          {t('quality.withdraw.do')}
        </Button>
        <Button variant="default" onClick={() => setReason(null)}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
