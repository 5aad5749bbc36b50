import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { useShortcuts } from '../../../lib/shortcuts';
import { callQuery } from '../api/call';
import { PlayerBar } from '../components/player-bar';
import { useCallPlayer } from '../components/use-call-player';
import { type NumberedFragment, numberFragments } from '../draft/fragments';
import { usePlayerState } from '../player/use-player';
import type { Calibration, CriterionReport, Report } from './api';
import classes from './calibration.module.css';
import { CriterionItem } from './criterion-item';
import { DecisionLog } from './decision-log';
import { initialsOf } from './dot-scale';
import type { Heard } from './heard';

interface Props {
  readonly round: Calibration;
  readonly report: Report;
}

/** All answers side by side, one call at a time; the agreement is over all calls. */
export default function RevealedView({ round, report }: Props) {
  const { t, day } = useText();
  const navigate = useNavigate();
  const { call: wanted = 1, point } = useSearch({ from: '/shell/calibration/$calibrationId' });
  const { calls, evaluators, referenceId } = round;
  const call = calls.find(({ place }) => place === wanted) ?? calls[0];
  // The widest difference in this call first; what is equal here stays in the order of the whole round.
  const spreadHere = (criterion: CriterionReport) =>
    criterion.calls.find(({ interactionId }) => interactionId === call?.interaction.id)?.spread ?? -1;
  const criteria = report.criteria.toSorted((one, other) => spreadHere(other) - spreadHere(one));
  const at = criteria.findIndex(({ criterionId }) => criterionId === point);
  const go = (search: { call?: number; point?: string }) =>
    void navigate({
      to: '/calibration/$calibrationId',
      params: { calibrationId: round.id },
      search,
      replace: true,
      resetScroll: false,
    });
  const toCall = (place: number) =>
    calls.some((each) => each.place === place) && go({ call: place, ...(point !== undefined && { point }) });
  const toPoint = (criterionId: string | undefined) =>
    go({ ...(call && { call: call.place }), ...(criterionId !== undefined && { point: criterionId }) });
  const step = (by: number) => {
    const next = criteria[Math.min(criteria.length - 1, Math.max(0, at + by))];
    if (!next) return;
    toPoint(next.criterionId);
    document.getElementById(`point-${next.criterionId}`)?.focus();
  };
  const group = 'quality.calibration.keys' as const;
  useShortcuts([
    { keys: 'j', label: 'quality.calibration.key.next', group, run: () => step(1) },
    { keys: 'k', label: 'quality.calibration.key.previous', group, run: () => step(-1) },
    { keys: 'n', label: 'quality.calibration.key.nextCall', group, run: () => void toCall((call?.place ?? 1) + 1) },
    { keys: 'p', label: 'quality.calibration.key.previousCall', group, run: () => void toCall((call?.place ?? 1) - 1) },
  ]);
  if (!call) return null;
  return (
    <>
      <section className={classes.legend} aria-label={t('quality.calibration.legend')}>
        {evaluators.map(({ person, done }) => (
          <span key={person.id} data-reference={person.id === referenceId || undefined}>
            <b aria-hidden="true">{initialsOf(person)}</b>
            {fullName(person)}
            {person.id === referenceId && <small>{t('quality.calibration.isReference')}</small>}
            {done < calls.length && (
              <small>
                {done === 0 ? t('quality.calibration.notIn') : t('quality.calibration.notAll', { done, total: calls.length })}
              </small>
            )}
          </span>
        ))}
      </section>
      {calls.length > 1 && (
        <nav className={classes.choose} aria-label={t('quality.calibration.chooseCall')} data-no-print>
          {calls.map((each) => (
            <Link
              key={each.place}
              to="/calibration/$calibrationId"
              params={{ calibrationId: round.id }}
              search={{ call: each.place, ...(point !== undefined && { point }) }}
              replace
              resetScroll={false}
              aria-current={each === call ? 'true' : undefined}
            >
              {t('quality.calibration.call', { number: each.place })}
            </Link>
          ))}
        </nav>
      )}
      <p className={classes.about}>
        <b>{t('quality.calibration.call', { number: call.place })}</b>{' '}
        {t('quality.calibration.callOf', { name: fullName(call.agent), day: day(new Date(call.interaction.startedAt)) })} ·{' '}
        {call.interaction.subject ?? t('quality.queue.noSubject')}
      </p>
      <CallSide key={call.interaction.id} interactionId={call.interaction.id} report={report}>
        {(heard) => (
          <section className={classes.points}>
            <h2>{t('quality.calibration.points')}</h2>
            <p className={classes.meta}>{t('quality.calibration.pointsText')}</p>
            <ol>
              {criteria.map((criterion) => (
                <CriterionItem
                  key={criterion.criterionId}
                  round={round}
                  report={report}
                  criterion={criterion}
                  call={call}
                  heard={heard}
                  open={criterion.criterionId === point}
                  onToggle={() => toPoint(criterion.criterionId === point ? undefined : criterion.criterionId)}
                />
              ))}
            </ol>
          </section>
        )}
      </CallSide>
      <DecisionLog round={round} report={report} />
    </>
  );
}

const SILENT: Heard = { fragments: [], playingId: null, onPlay: () => undefined };

interface SideProps {
  readonly interactionId: string;
  readonly report: Report;
  readonly children: (heard: Heard) => React.ReactNode;
}

/** The sound of the call above its answers; the answers do not wait for it. */
function CallSide({ interactionId, report, children }: SideProps) {
  const { data } = useQuery(callQuery(interactionId));
  const fragments = useMemo(() => {
    const all = report.criteria.flatMap(({ criterionId, calls }) =>
      calls
        .filter((each) => each.interactionId === interactionId)
        .flatMap(({ answers }) => answers.flatMap((answer) => answer.fragments.map((each) => ({ ...each, criterionId })))),
    );
    return numberFragments(all.toSorted((one, other) => one.startMs - other.startMs));
  }, [report, interactionId]);
  if (!data) return children({ ...SILENT, fragments });
  return (
    <Playing call={data} fragments={fragments}>
      {children}
    </Playing>
  );
}

interface PlayingProps {
  readonly call: Parameters<typeof useCallPlayer>[0];
  readonly fragments: readonly NumberedFragment[];
  readonly children: (heard: Heard) => React.ReactNode;
}

function Playing({ call, fragments, children }: PlayingProps) {
  const { player, src, durationMs } = useCallPlayer(call);
  const { playing, fragmentId } = usePlayerState(player);
  const group = 'quality.calibration.keys' as const;
  useShortcuts([{ keys: 'Space', label: 'quality.key.play', group, run: player.toggle }]);
  return (
    <>
      {call.peaks && (
        <div data-no-print>
          <PlayerBar call={call} durationMs={durationMs} player={player} src={src} fragments={fragments} markMs={null} />
        </div>
      )}
      {children({ fragments, playingId: playing ? fragmentId : null, onPlay: (fragment) => player.playFragment(fragment) })}
    </>
  );
}
