import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { StatusWord } from '../../../ui/status-word';
import { type Coach, CoachChoice } from './coach-choice';
import { colleaguesQuery } from './hand-out';
import classes from './hand-out.module.css';
import type { QueueItem } from './scoring-queue';

interface Props {
  readonly items: readonly QueueItem[];
  readonly onAssign: (coach: Coach) => Promise<void>;
  readonly onClose: () => void;
}

/** Who takes these calls over. Only colleagues who coach one of the teams can. */
export default function AssignDialog({ items, onAssign, onClose }: Props) {
  const { t } = useText();
  const { person } = useSignedIn();
  const coaches = useQuery(colleaguesQuery);
  const [chosen, choose] = useState<Coach | null>(null);
  const [sending, setSending] = useState<'now' | 'failed' | null>(null);
  const colleagues = (coaches.data ?? []).map(({ evaluator }) => evaluator).filter(({ id }) => id !== person.id);
  const send = async () => {
    if (!chosen) return;
    setSending('now');
    try {
      await onAssign(chosen);
      onClose();
    } catch {
      setSending('failed');
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('quality.queue.assignTitle', { count: items.length })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {coaches.isPending && <LoadingRows count={3} />}
      {coaches.isError && (
        <ErrorState error={coaches.error} title={t('quality.handOut.error')} onRetry={() => void coaches.refetch()} />
      )}
      {coaches.data && colleagues.length === 0 && <p>{t('quality.queue.nobodyElse')}</p>}
      {colleagues.length > 0 && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <CoachChoice coaches={colleagues} chosenId={chosen?.id ?? null} onChoose={choose} />
          <p className={classes.hint}>{t('quality.queue.assignHint')}</p>
          <div role="alert">{sending === 'failed' && <StatusWord tone="critical">{t('quality.handOut.failed')}</StatusWord>}</div>
          <Button type="submit" disabled={!chosen} loading={sending === 'now'}>
            {t('quality.queue.assign')}
          </Button>
        </form>
      )}
    </Modal>
  );
}
