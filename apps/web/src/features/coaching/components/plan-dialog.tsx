import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { refusalOf, sessionDeeds, useSessionDeed } from '../api/change-session';
import {
  coachableAgentsQuery,
  evidenceEvaluationQuery,
  plannableEvaluationsQuery,
  suggestedTimesQuery,
} from '../api/plan-source';
import { templatesQuery } from '../api/templates';
import { localDateOf } from '../model/local-date';
import { type PlanFields, toAgreementInput, toPlanInput } from '../model/plan-form';
import { useRefusalWords } from '../use-refusal-words';
import { PlanForm } from './plan-form';

interface Props {
  /** Where the session starts from; both may be empty. */
  readonly agentId: string;
  readonly evaluationId: string;
  readonly onClose: () => void;
  /** `note`: what did not work although the session was planned. */
  readonly onPlanned: (sessionId: string, note: string | null) => void;
}

const MINUTES = 30;

/** Plans a session, from a scored call or from nothing. */
export default function PlanDialog({ agentId: firstAgent, evaluationId: firstCall, onClose, onPlanned }: Props) {
  const { t, day } = useText();
  const { timeZone } = useSignedIn();
  const [chosen, choose] = useState({ agentId: firstAgent, evaluationId: firstCall });
  const agents = useQuery(coachableAgentsQuery);
  const call = useQuery(evidenceEvaluationQuery(chosen.evaluationId));
  const agentId = chosen.agentId || (call.data?.agent.id ?? '');
  const calls = useQuery(plannableEvaluationsQuery(agentId));
  const [others, choosePeople] = useState<readonly string[]>([]);
  const [minutes, setMinutes] = useState(MINUTES);
  const suggestions = useQuery(suggestedTimesQuery(agentId === '' ? [] : [agentId, ...others], minutes));
  const templates = useQuery(templatesQuery);
  const deed = useSessionDeed();
  const words = useRefusalWords(agents.data?.find(({ id }) => id === agentId));
  const [refusal, refuse] = useState<string | null>(null);

  const plan = async (fields: PlanFields) => {
    refuse(null);
    try {
      const answer = await deed.mutateAsync(() => sessionDeeds.plan(toPlanInput(fields, timeZone)));
      if (answer.__typename !== 'SessionChanged') return refuse(words(answer));
      const agreement = toAgreementInput(fields, answer.session.id);
      const agreed = agreement && refusalOf(await deed.mutateAsync(() => sessionDeeds.makeAgreement(agreement)));
      return onPlanned(answer.session.id, agreed ? t('coaching.plan.agreementLost', { reason: words(agreed) }) : null);
    } catch (error) {
      return refuse(t(error instanceof ApiError && error.code === 'OFFLINE' ? 'common.error.offline' : 'common.error.title'));
    }
  };
  const labels = (calls.data ?? []).map(({ id, interaction }) => ({
    id,
    label: t('coaching.plan.fromOption', {
      subject: interaction.subject ?? interaction.queue ?? t('coaching.room.evidence.call'),
      day: day(new Date(interaction.startedAt)),
    }),
  }));
  const failed = agents.error ?? call.error;
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={t('coaching.plan.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {failed ? (
        <ErrorState error={failed} onRetry={() => void Promise.all([agents.refetch(), call.refetch()])} />
      ) : agents.data && !call.isLoading ? (
        <PlanForm
          agents={agents.data}
          calls={labels}
          agentId={agentId}
          evaluationId={chosen.evaluationId}
          call={chosen.evaluationId ? call.data : undefined}
          suggestions={suggestions.data?.map(({ startsAtLocal }) => startsAtLocal)}
          templates={templates.data ?? []}
          others={others}
          onOthers={(ids) => {
            choosePeople(ids);
            // A group talks about nobody's own call.
            if (ids.length > 0) choose({ agentId, evaluationId: '' });
          }}
          onMinutes={setMinutes}
          today={localDateOf(new Date(), timeZone)}
          busy={deed.isPending}
          refusal={refusal}
          onAgent={(id) => {
            choose({ agentId: id, evaluationId: '' });
            choosePeople(others.filter((other) => other !== id));
          }}
          onCall={(id) => choose({ agentId, evaluationId: id })}
          onSubmit={(fields) => void plan(fields)}
        />
      ) : (
        <LoadingRows count={5} />
      )}
    </Modal>
  );
}
