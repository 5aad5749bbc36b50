import { Button, Modal } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { useUndoToast } from '../../../ui/use-undo-toast';
import { type Plan, runsQuery, useChangePlanState, useDrawNow } from './api';
import classes from './sampling.module.css';

/** What a manager can do with a plan. Pausing can be undone; stopping cannot, so that is asked. */
export function PlanDeeds({ plan }: { readonly plan: Plan }) {
  const { t, tCode } = useText();
  const navigate = useNavigate();
  const change = useChangePlanState();
  const draw = useDrawNow();
  const [newest] = useInfiniteQuery(runsQuery(plan.id)).data?.pages[0]?.nodes ?? [];
  // The list is asked again after a draw; until then the answer of the draw stays beside the button.
  const drawn = newest?.periodKey === plan.lastPeriodKey;
  const undoToast = useUndoToast();
  const [stopping, stop] = useState(false);
  const to = (state: Plan['state'], version: number, onSuccess?: () => void) =>
    change.mutate({ planId: plan.id, expectedVersion: version, state }, { onSuccess: () => onSuccess?.() });
  const failed = draw.error ?? change.error;
  const pause = () =>
    to('paused', plan.version, () => void undoToast(t('quality.sampling.pausedNow'), () => to('active', plan.version + 1)));
  return (
    <div className={classes.end}>
      {drawn ? (
        <p className={classes.meta}>{t('quality.sampling.drawnBefore')}</p>
      ) : (
        <Button disabled={plan.state !== 'active'} loading={draw.isPending} onClick={() => draw.mutate(plan.id)}>
          {t('quality.sampling.drawNow')}
        </Button>
      )}
      <Button
        variant="default"
        onClick={() => void navigate({ to: '/sampling/$planId', params: { planId: plan.id }, search: { edit: true } })}
      >
        {t('quality.sampling.edit')}
      </Button>
      <Button
        variant="default"
        loading={change.isPending}
        onClick={() => (plan.state === 'paused' ? to('active', plan.version) : pause())}
      >
        {t(plan.state === 'paused' ? 'quality.sampling.resume' : 'quality.sampling.pause')}
      </Button>
      {plan.state === 'paused' && (
        <Button variant="default" onClick={() => stop(true)}>
          {t('quality.sampling.archive')}
        </Button>
      )}
      <div role="status">
        {draw.data !== undefined && <StatusWord tone="good">{t('quality.sampling.drawnNow', { count: draw.data })}</StatusWord>}
        {failed && (
          <StatusWord tone="attention">
            {tCode('code' in failed ? String(failed.code) : '', 'quality.sampling.changeFailed')}
          </StatusWord>
        )}
      </div>
      {stopping && (
        <Modal
          opened
          onClose={() => stop(false)}
          title={t('quality.sampling.stopTitle')}
          closeButtonProps={{ 'aria-label': t('common.close') }}
        >
          <p>{t('quality.sampling.stopText')}</p>
          <div className={classes.dialogEnd}>
            <Button loading={change.isPending} onClick={() => to('archived', plan.version, () => stop(false))}>
              {t('quality.sampling.archive')}
            </Button>
            <Button variant="default" onClick={() => stop(false)}>
              {t('common.cancel')}
            </Button>
          </div>
        </Modal>
      )}
    </div>
  );
}
