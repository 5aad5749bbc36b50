import { Button } from '@mantine/core';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { StatusWord, type Tone } from '../../../ui/status-word';
import { type Dispute, useWithdrawDispute } from './api';
import classes from './disagree.module.css';

const TONES: Readonly<Record<'upheld' | 'adjusted' | 'rejected', Tone>> = { upheld: 'good', adjusted: 'good', rejected: 'info' };

/** How a dispute stands, for the agent and for whoever reads the evaluation: what was said, what was decided, what it changed. */
export function DisputeStatus({ dispute, own }: { readonly dispute: Dispute; readonly own: boolean }) {
  const { t, tCode, longDay, percent, language } = useText();
  const withdraw = useWithdrawDispute();
  const { state, reviewer, items, finalBefore, finalAfter, dueAt, openedAt, closedAt, agent } = dispute;
  const due = longDay(new Date(new Date(dueAt).getTime() - 1));
  const closed = closedAt ? longDay(new Date(closedAt)) : '';
  const said = own
    ? t('quality.dispute.youSaid', { day: longDay(new Date(openedAt)) })
    : t('quality.dispute.theySaid', { name: fullName(agent), day: longDay(new Date(openedAt)) });
  const now =
    state === 'open'
      ? reviewer
        ? t('quality.dispute.reviewing', { name: fullName(reviewer), day: due })
        : t('quality.dispute.waiting', { day: due })
      : state === 'withdrawn'
        ? t('quality.dispute.withdrawn', { day: closed })
        : t('quality.dispute.decided', { name: reviewer ? fullName(reviewer) : '', day: closed });
  return (
    <section className={classes.status} aria-label={t('quality.dispute.round', { round: dispute.round })}>
      <h2>{said}</h2>
      <p role="status">{now}</p>
      {state === 'resolved' && finalBefore != null && finalAfter != null && (
        <p className={classes.figures}>
          {finalBefore === finalAfter
            ? t('quality.dispute.sameFigure', { score: percent(finalBefore) })
            : t('quality.dispute.newFigure', { before: percent(finalBefore), after: percent(finalAfter) })}
        </p>
      )}
      <ul>
        {items.map(({ criterionId, criterionText, reason, outcome, outcomeReason }) => (
          <li key={criterionId}>
            <b>{pickLanguage(criterionText, language)}</b>
            <blockquote>{reason}</blockquote>
            {outcome && (
              <>
                <StatusWord tone={TONES[outcome]}>{t(`quality.dispute.outcome.${outcome}`)}</StatusWord>
                <p>{outcomeReason}</p>
              </>
            )}
          </li>
        ))}
      </ul>
      {own && state === 'open' && (
        <Button variant="default" mt={12} loading={withdraw.isPending} onClick={() => withdraw.mutate(dispute)}>
          {t('quality.dispute.withdraw')}
        </Button>
      )}
      <div role="alert">
        {withdraw.error && (
          <StatusWord tone="critical">
            {tCode('code' in withdraw.error ? String(withdraw.error.code) : '', 'quality.dispute.sendFailed')}
          </StatusWord>
        )}
      </div>
    </section>
  );
}
