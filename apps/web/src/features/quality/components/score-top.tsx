import { IconChevronLeft, IconEyeOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { openShortcuts } from '../../../app/shell/dialogs';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { KeyHint } from '../../../ui/key-hint';
import type { Call } from '../api/call';
import type { Evaluation } from '../api/evaluation-fields';
import type { ScoringClock } from '../draft/use-scoring-clock';
import { useAgentName } from '../queue/use-agent-name';
import { useHiddenNames } from './hidden-names';
import { timeOf } from './score-workspace';
import classes from './workspace.module.css';

interface Props {
  readonly call: Call;
  readonly evaluation: Evaluation;
  /** Left out where nothing is scored. */
  readonly clock?: ScoringClock;
  readonly place?: { readonly number: number; readonly total: number } | null;
}

/** Which call this is, where it stands in the day, and the time that only the coach sees. */
export function ScoreTop({ call, evaluation, clock, place }: Props) {
  const { t, dayAndTime } = useText();
  const [hidden] = useHiddenNames();
  const nameOf = useAgentName();
  const facts = [
    ...(call.blind ? [] : [nameOf(call.agent, hidden && clock !== undefined)]),
    dayAndTime(new Date(call.startedAt)),
    ...(call.queue ? [call.queue] : []),
    evaluation.kind === 'practice'
      ? t('quality.spoken.reason')
      : t('quality.score.chosen', { reason: t(`quality.queue.reason.${evaluation.drawReason ?? 'none'}`).toLocaleLowerCase() }),
  ];
  return (
    <header className={classes.top}>
      <Link to="/queue" className={classes.back} aria-label={t('quality.score.back')}>
        <IconChevronLeft size={18} stroke={1.75} aria-hidden="true" />
        <span>{t('quality.score.back')}</span>
      </Link>
      <h1 tabIndex={-1}>{call.subject ?? t('quality.queue.noSubject')}</h1>
      {call.blind && (
        <p className={classes.blind}>
          <IconEyeOff size={16} stroke={1.75} aria-hidden="true" /> {t('quality.score.blind')}
        </p>
      )}
      <p className={classes.facts}>{facts.join(' · ')}</p>
      <div className={classes.end}>
        {clock ? <YourTime clock={clock} /> : <PlanSession evaluationId={evaluation.id} />}
        {place && <span>{t('quality.score.callOf', { number: place.number, total: place.total })}</span>}
        <button type="button" className={classes.keysButton} onClick={openShortcuts}>
          {t('common.shortcuts')} <KeyHint keys="?" />
        </button>
      </div>
    </header>
  );
}

/** From what was heard to what changes: the coach plans a session from this evaluation. */
function PlanSession({ evaluationId }: { readonly evaluationId: string }) {
  const { t } = useText();
  if (!useSignedIn().roles.includes('coach')) return null;
  return (
    <Link to="/coaching" search={{ evaluation: evaluationId }}>
      {t('coaching.sessions.plan')}
    </Link>
  );
}

function YourTime({ clock }: { readonly clock: ScoringClock }) {
  const { t } = useText();
  const seconds = useSyncExternalStore(clock.subscribe, clock.seconds);
  return <span title={t('quality.score.onlyYou')}>{t('quality.score.yourTime', { time: timeOf(seconds) })}</span>;
}
