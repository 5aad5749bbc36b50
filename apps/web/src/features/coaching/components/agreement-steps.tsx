import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { AGREEMENT_STEPS } from '@vakwerk/domain/coaching/agreement';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { sessionDeeds } from '../api/change-session';
import type { Agreement, CoachingSession } from '../api/session-fields';
import { useDeedWords } from '../use-deed-words';
import classes from './agreement-steps.module.css';

interface Props {
  readonly session: CoachingSession;
  readonly agreement: Agreement;
}

/** What an agreement was turned into, and what it can become with one press; undone the same way while nobody has begun. */
export function AgreementSteps({ session, agreement }: Props) {
  const { t, language } = useText();
  const { run, busy, refusal } = useDeedWords(session.agent);
  const ownedByAgent = agreement.owner.id !== session.coach.id;
  const mayTake = session.viewerMay.lead && !['kept', 'notYet', 'dropped'].includes(agreement.state);
  const open = AGREEMENT_STEPS.filter(
    (kind) =>
      !agreement.steps.some((step) => step.kind === kind) && (kind === 'calls' || (ownedByAgent && agreement.skillId !== null)),
  );
  return (
    <div className={classes.steps}>
      {agreement.steps.map(({ kind, count, title }) => (
        <p key={kind} className={classes.taken}>
          <IconCheck size={16} stroke={2.5} aria-hidden="true" />
          <span>{kind === 'course' ? (title?.[language] ?? '') : t(`coaching.step.${kind}.done`, { count })}</span>
          {mayTake && (
            <button type="button" disabled={busy} onClick={() => void run(() => sessionDeeds.undoStep(agreement.id, kind))}>
              {t('common.undo')}
            </button>
          )}
        </p>
      ))}
      {mayTake && open.length > 0 && (
        <fieldset disabled={busy} className={classes.offers}>
          <legend>{t('coaching.step.legend')}</legend>
          {open.map((kind) => (
            <Button
              key={kind}
              variant="default"
              size="compact-sm"
              onClick={() => void run(() => sessionDeeds.takeStep(agreement.id, kind))}
            >
              {t(`coaching.step.${kind}`)}
            </Button>
          ))}
        </fieldset>
      )}
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
    </div>
  );
}
