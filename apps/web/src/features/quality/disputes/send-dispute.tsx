import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import bar from '../feedback/acknowledge-bar.module.css';
import { useOpenDispute } from './api';
import classes from './disagree.module.css';
import { type DisputeDraftTools, draftItems } from './dispute-draft';

interface Props {
  readonly evaluationId: string;
  readonly evaluatorName: string;
  readonly tools: DisputeDraftTools;
}

/** Sends all that was written in one go: one dispute, one round. */
export function SendDispute({ evaluationId, evaluatorName, tools }: Props) {
  const { t, tCode } = useText();
  const open = useOpenDispute();
  // One key per draft: pressing again after a lost answer is the same press.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const items = draftItems(tools.draft);
  const without = items.filter(({ reason }) => reason.trim() === '').length;
  const send = () => open.mutate({ evaluationId, idempotencyKey, items }, { onSuccess: tools.clear });
  return (
    <section className={bar.bar} data-action-bar aria-label={t('quality.dispute.disagree')}>
      <div className={classes.bar}>
        <div role="alert">
          {open.error && (
            <StatusWord tone="critical">
              {tCode('code' in open.error ? String(open.error.code) : '', 'quality.dispute.sendFailed')}
            </StatusWord>
          )}
        </div>
        <p>
          {without > 0
            ? t('quality.dispute.reasonFirst', { count: without })
            : t('quality.dispute.goesTo', { count: items.length, name: evaluatorName })}
        </p>
        <Button size="lg" disabled={without > 0} loading={open.isPending} onClick={send}>
          {t('quality.dispute.send', { count: items.length })}
        </Button>
      </div>
    </section>
  );
}
