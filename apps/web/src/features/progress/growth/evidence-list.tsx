import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import type { Evidence } from './my-skill';
import classes from './skill-detail.module.css';

interface Props {
  readonly evidence: readonly Evidence[];
  readonly total: number;
  /** Only what was seen in this week; null: everything. */
  readonly week: Date | null;
  readonly onAll: () => void;
}

/** What a skill rests on, newest first, each with the way to where it was seen. */
export function EvidenceList({ evidence, total, week, onAll }: Props) {
  const { t, number, day } = useText();
  if (evidence.length === 0 && !week) return null;
  return (
    <div className={classes.evidence}>
      <h3>{week ? t('progress.growth.evidenceOf', { week: day(week) }) : t('progress.growth.evidence')}</h3>
      {week && (
        <button type="button" className={classes.all} onClick={onAll}>
          {t('progress.growth.evidenceAll')}
        </button>
      )}
      {evidence.length === 0 && <p className={classes.more}>{t('progress.growth.evidenceNone')}</p>}
      <ul>
        {evidence.map((each) => (
          <EvidenceItem key={each.id} evidence={each} />
        ))}
      </ul>
      {total > evidence.length && (
        <p className={classes.more}>
          {t('progress.growth.evidenceMore', { shown: number(evidence.length), total: number(total) })}
        </p>
      )}
    </div>
  );
}

function EvidenceItem({ evidence }: { readonly evidence: Evidence }) {
  const { t, day, percent, language } = useText();
  const { ratio, occurredAt, subject, evaluationId, dialogueRunId, source } = evidence;
  const when = day(new Date(occurredAt));
  const word = ratio >= 1 ? t('progress.growth.yes') : ratio <= 0 ? t('progress.growth.notYet') : null;
  return (
    <li>
      <div>
        <p className={classes.when}>
          <StatusWord tone={ratio >= 1 ? 'good' : 'attention'}>
            {word ?? t('progress.growth.partly', { percent: percent(ratio) })}
          </StatusWord>{' '}
          · {when} ·{' '}
          {t(
            dialogueRunId
              ? 'progress.growth.fromDialogue'
              : source === 'call'
                ? 'progress.growth.fromCall'
                : 'progress.growth.fromQuestion',
          )}
        </p>
        <p>{subject?.[language]}</p>
      </div>
      {evaluationId && (
        <Link
          to="/feedback/$evaluationId"
          params={{ evaluationId }}
          className={classes.go}
          aria-label={t('progress.growth.toFeedbackOf', { day: when })}
        >
          {t('progress.growth.toFeedback')}
        </Link>
      )}
      {dialogueRunId && (
        <Link to="/oefengesprek/$runId/beurt/$turn" params={{ runId: dialogueRunId, turn: '1' }} className={classes.go}>
          {t('progress.growth.toDialogue')}
        </Link>
      )}
    </li>
  );
}
