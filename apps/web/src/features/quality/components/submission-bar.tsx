import { IconX } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useGrading } from '../api/grading';
import type { Sending } from '../submission/submission-desk';
import { submissions, useSubmissions } from '../submission/use-submissions';
import classes from './submission-bar.module.css';

/** What was just sent: eight seconds to take it back, then the job that grades it, then the grade, as soon as the worker has it. */
export function SubmissionBar() {
  const { t } = useText();
  const items = useSubmissions();
  if (items.length === 0) return null;
  return (
    <section className={classes.bar} aria-label={t('quality.send.region')}>
      {items.map((item) => (
        <Item key={item.evaluationId} item={item} />
      ))}
    </section>
  );
}

function Item({ item }: { readonly item: Sending }) {
  const { t, tCode, percent } = useText();
  const navigate = useNavigate();
  const { evaluationId, interactionId, title, stage, jobId, code } = item;
  const seconds = useSecondsUntil(stage === 'waiting' ? item.sendAt : null);
  const grading = useGrading(evaluationId, stage === 'sent').data;
  const result = grading?.result;
  const open = () => void navigate({ to: '/queue/$interactionId', params: { interactionId } });
  const words = (): string => {
    if (stage === 'waiting') return t('quality.send.waiting', { title, seconds });
    if (stage === 'offline') return t('quality.send.offline', { title });
    if (stage === 'refused') return t('quality.send.refused', { title, why: tCode(code ?? '', 'quality.error.unknown') });
    if (stage === 'sending') return t('quality.send.sending', { title });
    if (!grading?.gradedAt) return t('quality.send.grading', { title });
    return result?.final == null
      ? t('quality.send.gradedNoScore', { title })
      : t('quality.send.graded', { title, score: percent(result.final) });
  };
  return (
    <div className={classes.item}>
      <p>
        {/* The seconds are for the eye: read aloud every second they would drown everything else. */}
        <span role="status" className={stage === 'waiting' ? classes.spoken : undefined}>
          {stage === 'waiting' ? t('quality.send.waiting', { title, seconds: 8 }) : words()}
        </span>
        {stage === 'waiting' && <span aria-hidden="true">{words()}</span>}
        {jobId && <small>{t('quality.send.job', { id: jobId })}</small>}
      </p>
      {stage === 'waiting' && (
        <button
          type="button"
          onClick={() => {
            if (submissions.undo(evaluationId)) open();
          }}
        >
          {t('common.undo')}
        </button>
      )}
      {stage === 'refused' && (
        <button type="button" onClick={open}>
          {t('quality.send.openAgain')}
        </button>
      )}
      {stage === 'sent' && (
        <Link to="/evaluations/$evaluationId" params={{ evaluationId }}>
          {t('quality.send.look')}
        </Link>
      )}
      {(stage === 'sent' || stage === 'refused') && (
        <button type="button" aria-label={t('common.close')} onClick={() => submissions.dismiss(evaluationId)}>
          <IconX size={18} stroke={1.75} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

function useSecondsUntil(moment: number | null): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (moment === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [moment]);
  return moment === null ? 0 : Math.max(0, Math.ceil((moment - now) / 1000));
}
