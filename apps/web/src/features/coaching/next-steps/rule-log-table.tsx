import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { TableScroll } from '../../../ui/table-scroll';
import { type FiredStep, type NextStepRule, useUndoStep } from './next-steps';
import classes from './rule-log-page.module.css';
import { reasonWords } from './rule-words';

/** One line for each occasion: who, when, why with the way to what shows it, and what came of it. */
export function RuleLogTable({ rule, steps }: { readonly rule: NextStepRule; readonly steps: readonly FiredStep[] }) {
  const { t } = useText();
  return (
    <TableScroll label={t('coaching.next.log')}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th>{t('coaching.next.column.who')}</th>
            <th>{t('coaching.next.column.when')}</th>
            <th>{t('coaching.next.column.why')}</th>
            <th>{t('coaching.next.column.what')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <Line key={step.id} rule={rule} step={step} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Line({ rule, step }: { readonly rule: NextStepRule; readonly step: FiredStep }) {
  const { t, language, dayAndTime, day } = useText();
  const { person, takenAt, heldAt, evaluationIds, undoneAt, undoneBy } = step;
  return (
    <tr>
      <td>{fullName(person)}</td>
      <td>
        {dayAndTime(new Date(takenAt ?? heldAt ?? 0))}
        {takenAt && heldAt && (
          <span className={classes.note}>{t('coaching.next.heldBefore', { day: day(new Date(heldAt)) })}</span>
        )}
      </td>
      <td>
        {reasonWords(rule.trigger.kind, step, { t, language })}
        {evaluationIds.length > 0 && (
          <span className={classes.evidence}>
            {evaluationIds.map((evaluationId, place) => (
              <Link key={evaluationId} to="/evaluations/$evaluationId" params={{ evaluationId }}>
                {t('coaching.next.call', { number: place + 1 })}
              </Link>
            ))}
          </span>
        )}
      </td>
      <td>
        {takenAt ? <Outcomes step={step} /> : heldAt && t('coaching.next.heldSince', { day: day(new Date(heldAt)) })}
        {undoneAt && undoneBy && (
          <span className={classes.note}>
            {t('coaching.next.undoneBy', { name: fullName(undoneBy), day: day(new Date(undoneAt)) })}
          </span>
        )}
        {rule.mayManage && <TakeBack step={step} />}
      </td>
    </tr>
  );
}

function Outcomes({ step: { outcomes } }: { readonly step: FiredStep }) {
  const { t } = useText();
  return (
    <ul className={classes.outcomes}>
      {outcomes.map(({ action, outcome, reason }) => (
        <li key={action} data-outcome={outcome}>
          {t(`coaching.next.outcome.${action}`)}: {t(`coaching.next.came.${outcome}`)}
          {reason && ` (${t(`coaching.next.failed.${reason}`)})`}
        </li>
      ))}
    </ul>
  );
}

function TakeBack({ step }: { readonly step: FiredStep }) {
  const { t } = useText();
  const undo = useUndoStep();
  const can = step.outcomes.some(
    ({ action, outcome }) => outcome === 'waiting' || (outcome === 'done' && action !== 'tellCoach'),
  );
  return (
    <>
      {can && step.takenAt && (
        <Button
          variant="subtle"
          size="compact-sm"
          px={0}
          aria-label={t('coaching.next.undoFor', { name: fullName(step.person) })}
          loading={undo.isPending}
          onClick={() => undo.mutate(step.id)}
        >
          {t('coaching.next.undo')}
        </Button>
      )}
      <span className={classes.note} role="status">
        {undo.error
          ? t('coaching.next.switchFailed')
          : undo.data !== undefined && t('coaching.next.undone', { count: undo.data })}
      </span>
    </>
  );
}
