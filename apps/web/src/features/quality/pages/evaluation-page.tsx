import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Tabs } from '../../../ui/tabs';
import { type Call, useCall } from '../api/call';
import { useEvaluation } from '../api/evaluation';
import type { Evaluation } from '../api/evaluation-fields';
import AboutPane from '../components/about-pane';
import FragmentsPane from '../components/fragments-pane';
import { PlayerBar } from '../components/player-bar';
import { ReadScorecard } from '../components/read-scorecard';
import { ScoreTop } from '../components/score-top';
import { SubmissionBar } from '../components/submission-bar';
import { TranscriptPane } from '../components/transcript-pane';
import { useCallPlayer } from '../components/use-call-player';
import classes from '../components/workspace.module.css';
import states from '../components/workspace-state.module.css';
import { EvaluationAftermath } from '../disputes/evaluation-aftermath';
import { cardOf } from '../draft/draft-exchange';
import { numberFragments } from '../draft/fragments';
import { usePlayerState } from '../player/use-player';
import { useAgentName } from '../queue/use-agent-name';

/** An evaluation as a coach or manager reads it back: the same places as where it was made, and nothing that can change. */
export function EvaluationPage() {
  const { evaluationId } = useParams({ from: '/shell/evaluations/$evaluationId' });
  const { t } = useText();
  const evaluation = useEvaluation(evaluationId);
  if (evaluation.isError)
    return (
      <div className={states.state}>
        <ErrorState error={evaluation.error} title={t('quality.score.error')} onRetry={() => void evaluation.refetch()} />
      </div>
    );
  if (!evaluation.data)
    return (
      <div className={states.state}>
        <LoadingRows count={6} />
      </div>
    );
  return <WithCall evaluation={evaluation.data} />;
}

function WithCall({ evaluation }: { readonly evaluation: Evaluation }) {
  const { t } = useText();
  const call = useCall(evaluation.interaction.id);
  if (call.isError)
    return (
      <div className={states.state}>
        <ErrorState error={call.error} title={t('quality.score.error')} onRetry={() => void call.refetch()} />
      </div>
    );
  if (!call.data) return <LoadingRows count={6} />;
  return <Reading call={call.data} evaluation={evaluation} />;
}

type LeftTab = 'transcript' | 'fragments' | 'about';

function Reading({ call, evaluation }: { readonly call: Call; readonly evaluation: Evaluation }) {
  const { t } = useText();
  const nameOf = useAgentName();
  const { player, src, durationMs, turns, silences, pauses } = useCallPlayer(call);
  const { fragmentId: playingId } = usePlayerState(player);
  const { fragment: askedFor } = useSearch({ from: '/shell/evaluations/$evaluationId' });
  const asked = evaluation.fragments.find(({ id }) => id === askedFor);
  const [tab, setTab] = useState<LeftTab>(asked ? 'fragments' : 'transcript');
  const [side, setSide] = useState<'left' | 'card'>('card');
  // A report led here: the player stands at what it is about.
  useEffect(() => {
    if (asked) player.cue(asked);
  }, [player, asked]);
  const fragments = useMemo(
    () => numberFragments(evaluation.fragments.map((each) => ({ ...each, criterionId: each.criterionId ?? null }))),
    [evaluation.fragments],
  );
  return (
    <div className={classes.work} data-side={side} data-density="compact">
      <ScoreTop call={call} evaluation={evaluation} />
      <PlayerBar call={call} durationMs={durationMs} player={player} src={src} fragments={fragments} markMs={null} />
      <div className={classes.switcher}>
        {(['left', 'card'] as const).map((each) => (
          <button type="button" key={each} aria-pressed={side === each} onClick={() => setSide(each)}>
            {t(each === 'left' ? 'quality.score.left' : 'quality.score.tab.card')}
          </button>
        ))}
      </div>
      <section className={classes.left} aria-label={t('quality.score.left')}>
        <Tabs<LeftTab>
          label={t('quality.score.left')}
          active={tab}
          onChange={setTab}
          tabs={[
            { id: 'transcript', label: t('quality.score.tab.transcript') },
            { id: 'fragments', label: t('quality.score.tab.fragments'), count: fragments.length },
            { id: 'about', label: t('quality.score.tab.about') },
          ]}
        >
          {tab === 'transcript' && (
            <TranscriptPane
              turns={turns}
              silences={silences}
              pauses={pauses}
              language={call.language}
              fragments={fragments}
              player={player}
            />
          )}
          {tab === 'fragments' && (
            <FragmentsPane
              readOnly
              tools={{
                fragments,
                version: cardOf(evaluation.scorecardVersion),
                playingId,
                namingId: null,
                change: () => undefined,
                onPlay: player.playFragment,
                onName: () => undefined,
              }}
            />
          )}
          {tab === 'about' && <AboutPane call={call} evaluation={evaluation} />}
        </Tabs>
      </section>
      <section className={classes.card} aria-label={`${t('quality.score.card')} ${nameOf(evaluation.agent, evaluation.blind)}`}>
        <ReadScorecard
          evaluation={evaluation}
          fragments={fragments}
          playingId={playingId}
          onPlay={player.playFragment}
          before={<EvaluationAftermath evaluation={evaluation} />}
        />
      </section>
      <SubmissionBar />
    </div>
  );
}
