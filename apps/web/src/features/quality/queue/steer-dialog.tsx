import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { StatusWord } from '../../../ui/status-word';
import { type Coach, CoachChoice } from './coach-choice';
import { colleaguesQuery } from './hand-out';
import classes from './hand-out.module.css';
import type { Picked } from './use-steer';

interface Props {
  readonly interactionIds: readonly string[];
  readonly onSteer: (picked: Picked) => Promise<void>;
  readonly onClose: () => void;
}

const MOTIVES = ['customerLow', 'newAgent', 'complaint', 'other'] as const;

/** Calls picked on purpose: for whom, why, and by when. The reason stays beside the call; it never counts as chance. */
export default function SteerDialog({ interactionIds, onSteer, onClose }: Props) {
  const { t, tCode } = useText();
  const { person } = useSignedIn();
  const coaches = useQuery(colleaguesQuery);
  const [coach, choose] = useState<Coach | null>(null);
  const [motive, setMotive] = useState<Picked['motive'] | null>(null);
  const [dueOn, setDue] = useState('');
  const [sending, setSending] = useState<'now' | { readonly code: string } | null>(null);
  const send = async () => {
    if (!coach || !motive) return;
    setSending('now');
    try {
      await onSteer({ interactionIds, coach, motive, dueOn: dueOn || null });
      onClose();
    } catch (error) {
      setSending({ code: error instanceof ApiError ? error.code : '' });
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('quality.handOut.title', { count: interactionIds.length })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {coaches.isPending && <LoadingRows count={4} />}
      {coaches.isError && (
        <ErrorState error={coaches.error} title={t('quality.handOut.error')} onRetry={() => void coaches.refetch()} />
      )}
      {coaches.data && coaches.data.length === 0 && <p>{t('quality.handOut.noCoach')}</p>}
      {coaches.data && coaches.data.length > 0 && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <CoachChoice
            coaches={coaches.data.map(({ evaluator }) => evaluator)}
            chosenId={coach?.id ?? null}
            ownId={person.id}
            onChoose={choose}
          />
          <fieldset className={classes.motives}>
            <legend>{t('quality.handOut.why')}</legend>
            {MOTIVES.map((each) => (
              <label key={each}>
                <input type="radio" name="motive" checked={each === motive} onChange={() => setMotive(each)} />
                {t(`quality.handOut.motive.${each}`)}
              </label>
            ))}
          </fieldset>
          <label className={classes.date}>
            {t('quality.handOut.due')}
            <input type="date" value={dueOn} onChange={(event) => setDue(event.currentTarget.value)} />
          </label>
          <p className={classes.hint}>{t('quality.handOut.notChance')}</p>
          <div role="alert">
            {sending !== null && sending !== 'now' && (
              <StatusWord tone="critical">{tCode(sending.code, 'quality.handOut.failed')}</StatusWord>
            )}
          </div>
          <Button type="submit" disabled={!coach || !motive} loading={sending === 'now'}>
            {t('quality.handOut.send')}
          </Button>
        </form>
      )}
    </Modal>
  );
}
