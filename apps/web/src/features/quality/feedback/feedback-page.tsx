import { IconCheck, IconChevronLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { MOST_DISPUTE_ROUNDS } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { useEffect, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { PageTitle } from '../../../ui/page';
import { ReadAloud } from '../../../ui/read-aloud';
import { usePlaybackLink } from '../api/playback-link';
import { disputesOfQuery } from '../disputes/api';
import { useDisputeDraft } from '../disputes/dispute-draft';
import { DisputeStatus } from '../disputes/dispute-status';
import { type OwnScore, selfEvaluationQuery } from '../disputes/self-evaluation';
import { SelfScore } from '../disputes/self-score';
import { SendDispute } from '../disputes/send-dispute';
import { CallPlayer } from '../player/call-player';
import { AcknowledgeBar } from './acknowledge-bar';
import { useCallSound } from './call-sound';
import { Clip } from './clip';
import { Criteria } from './criteria';
import { type Feedback, feedbackQuery } from './feedback';
import classes from './feedback-page.module.css';
import { WhoListened } from './who-listened';
import { WhyChosen } from './why-chosen';

/** Feedback on one of my calls: a strength, a tip and a fragment first; all points after that. */
export function FeedbackPage() {
  const { t } = useText();
  const { evaluationId } = useParams({ from: '/shell/feedback/$evaluationId' });
  const { data, error, refetch } = useQuery(feedbackQuery(evaluationId));
  return (
    <div className={classes.page}>
      <Link to="/feedback" className={classes.back}>
        <IconChevronLeft size={22} stroke={1.75} aria-hidden="true" />
        {t('quality.feedback.backToList')}
      </Link>
      {data ? (
        <Loaded key={data.id} feedback={data} />
      ) : error ? (
        <ErrorState error={error} title={t('quality.feedback.failed')} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows count={4} />
      )}
    </div>
  );
}

/** Who may score their own call first, does so before anything is revealed; skipping is one press. */
function Loaded({ feedback }: { readonly feedback: Feedback }) {
  const { t, day } = useText();
  const self = useQuery(selfEvaluationQuery(feedback.id));
  if (self.isPending && feedback.state === 'released') return <LoadingRows count={4} />;
  if (!self.data?.offered) return <Revealed feedback={feedback} own={self.data?.made ?? null} />;
  return (
    <>
      <PageTitle>{t('quality.feedback.yourCall', { day: day(new Date(feedback.interaction.startedAt)) })}</PageTitle>
      <WhyChosen feedback={feedback} />
      <SelfScore feedback={feedback} />
    </>
  );
}

function Revealed({ feedback, own }: { readonly feedback: Feedback; readonly own: OwnScore | null }) {
  const { t, day, date } = useText();
  const { interaction, strength, tip, fragments, highlightFragmentId } = feedback;
  const sound = useCallSound(interaction.id);
  const hasSound = sound.data?.peaks !== null && sound.data !== undefined;
  const link = usePlaybackLink(interaction.id, hasSound);
  const { refetch } = link;
  const [player] = useState(() => new CallPlayer(() => void refetch()));
  const pauses = sound.data?.pausedSpans;
  useEffect(() => {
    if (pauses) player.setPauses(pauses);
  }, [player, pauses]);
  const tools = useDisputeDraft(feedback.id);
  const disputes = useQuery(disputesOfQuery(feedback.id));
  const mayDispute =
    ['released', 'acknowledged', 'resolved'].includes(feedback.state) &&
    feedback.disputeRounds < MOST_DISPUTE_ROUNDS &&
    feedback.disputableUntil != null &&
    new Date(feedback.disputableUntil) > new Date();
  const writing = mayDispute && Object.keys(tools.draft).length > 0;
  const aloud = [
    ...(strength ? [t('quality.feedback.strength'), strength] : []),
    ...(tip ? [t('quality.feedback.tip'), tip] : []),
  ].join('. ');
  const highlight = fragments.find((each) => each.id === highlightFragmentId) ?? fragments[0];
  const said = Boolean(strength || tip || (highlight && hasSound));
  return (
    <>
      <ReadAloud text={aloud} />
      <PageTitle>
        {t(feedback.kind === 'practice' ? 'quality.spoken.yourPractice' : 'quality.feedback.yourCall', {
          day: day(new Date(interaction.startedAt)),
        })}
      </PageTitle>
      <WhyChosen feedback={feedback} />
      {feedback.state === 'withdrawn' && <p className={classes.withdrawn}>{t('quality.feedback.withdrawn')}</p>}
      {/* biome-ignore lint/a11y/useMediaCaption: what is said in the fragment stands under its waveform. */}
      {hasSound && <audio ref={player.attach} src={link.data} preload="none" />}
      <div className={classes.two} data-alone={!said || undefined}>
        <section className={classes.summary} aria-label={t('quality.feedback.summary')}>
          {strength && (
            <div className={classes.part}>
              <p className={classes.label} data-good>
                <IconCheck size={20} stroke={2.5} aria-hidden="true" />
                {t('quality.feedback.strength')}
              </p>
              <Said text={strength} />
            </div>
          )}
          <div className={classes.part}>
            {tip && (
              <>
                <p className={classes.label}>{t('quality.feedback.tip')}</p>
                <Said text={tip} />
              </>
            )}
            {highlight && hasSound && <Clip fragment={highlight} sound={sound.data} player={player} />}
            {sound.data && !hasSound && (
              <p className={classes.quiet}>
                {interaction.audioRemovedOn
                  ? t('quality.retention.audioRemoved', { day: date(new Date(interaction.audioRemovedOn)) })
                  : t('quality.feedback.noSound')}
              </p>
            )}
          </div>
        </section>
        <div>
          <Criteria feedback={feedback} player={hasSound ? player : null} own={own} tools={mayDispute ? tools : null} />
          {disputes.data?.map((each) => (
            <DisputeStatus key={each.id} dispute={each} own />
          ))}
          <WhoListened interactionId={interaction.id} />
        </div>
      </div>
      {writing ? (
        <SendDispute evaluationId={feedback.id} evaluatorName={feedback.evaluator.givenName} tools={tools} />
      ) : (
        <AcknowledgeBar feedback={feedback} />
      )}
    </>
  );
}

/** The first sentence is the point, as a heading; the rest says why. */
function Said({ text }: { readonly text: string }) {
  const [, first = text, rest = ''] = /^(.+?[.!?])\s+(.+)$/s.exec(text.trim()) ?? [];
  return (
    <>
      <h2>{first}</h2>
      {rest && <p className={classes.rest}>{rest}</p>}
    </>
  );
}
