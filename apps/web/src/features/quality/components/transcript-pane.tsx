import { IconSearch } from '@tabler/icons-react';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import type { NumberedFragment } from '../draft/fragments';
import type { CallPlayer } from '../player/call-player';
import { type Pause, withPauses } from '../player/pauses';
import { type Silence, type Turn, transcriptLines, turnAt } from '../player/silences';
import { useFromPosition, usePlayerState } from '../player/use-player';
import type { Marking } from './mark-words';
import classes from './transcript-pane.module.css';

const MarkWords = lazy(() => import('./mark-words'));

interface Props {
  readonly turns: readonly Turn[];
  readonly silences: readonly Silence[];
  readonly pauses: readonly Pause[];
  readonly language: string;
  readonly fragments: readonly NumberedFragment[];
  readonly player: CallPlayer;
  /** Makes a fragment of the words that are selected. Left out where nothing can be made. */
  readonly marking?: Marking;
}

/** What was said, with the line that is heard now, the evidence underlined, and silences in words. */
export function TranscriptPane({ turns, silences, pauses, language, fragments, player, marking }: Props) {
  const { t } = useText();
  const [search, setSearch] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const now = useFromPosition(player, (ms) => turnAt(turns, ms));
  const { playing, fragmentId } = usePlayerState(player);
  const lines = useMemo(() => withPauses(transcriptLines(turns, silences), pauses), [turns, silences, pauses]);
  const wanted = search.trim().toLocaleLowerCase(language);
  const shown = wanted
    ? lines.filter((line) => line.kind === 'turn' && line.turn.text.toLocaleLowerCase(language).includes(wanted))
    : lines;
  useEffect(() => {
    const scroller = list.current;
    const line = scroller?.querySelector<HTMLElement>(`[data-turn="${now}"]`);
    if (!playing || !scroller || !line) return;
    const hidden =
      line.offsetTop < scroller.scrollTop || line.offsetTop + line.offsetHeight > scroller.scrollTop + scroller.clientHeight;
    if (hidden) scroller.scrollTop = line.offsetTop - scroller.clientHeight / 3;
  }, [now, playing]);
  if (turns.length === 0)
    return (
      <EmptyState
        title={t('quality.score.noTranscript')}
        text={t(marking ? 'quality.score.noTranscriptText' : 'quality.view.noTranscriptText')}
      />
    );
  const speaker = { agent: t('common.lane.agent'), customer: t('common.lane.customer') };
  return (
    <>
      <label className={classes.search}>
        <IconSearch size={16} stroke={1.75} aria-hidden="true" />
        <input
          type="search"
          value={search}
          placeholder={t('quality.score.search')}
          aria-label={t('quality.score.search')}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
        />
      </label>
      <p role="status" className={classes.found}>
        {wanted && t('quality.score.found', { count: shown.length })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must be able to get into it. */}
      <ol ref={list} className={classes.lines} lang={language} tabIndex={0} aria-label={t('quality.score.tab.transcript')}>
        {shown.map((line) => {
          if (line.kind === 'silence')
            return (
              <li key={`s${line.startMs}`} className={classes.silence}>
                <time>{formatTimecode(line.startMs)}</time>
                <span>{t('quality.score.silence', { seconds: Math.round((line.endMs - line.startMs) / 1000) })}</span>
              </li>
            );
          if (line.kind === 'pause')
            return (
              <li key={`p${line.startMs}`} className={classes.pause}>
                <time>{formatTimecode(line.startMs)}</time>
                <span>
                  <b>{t('quality.score.paused', { seconds: Math.round((line.endMs - line.startMs) / 1000) })}</b>{' '}
                  {t('quality.score.pausedWords')}
                </span>
              </li>
            );
          const { turn, index } = line;
          const evidence = fragments.filter((each) => turn.startMs < each.endMs && turn.endMs > each.startMs);
          const first = evidence.find(
            (each) => turn.endMs > each.startMs && turns.findIndex((other) => other.endMs > each.startMs) === index,
          );
          return (
            <li key={index} data-turn={index} data-now={index === now || undefined} aria-current={index === now || undefined}>
              <button
                type="button"
                className={classes.time}
                aria-label={t('quality.score.playFrom', { time: formatTimecode(turn.startMs) })}
                onClick={() => player.seek(turn.startMs)}
              >
                {formatTimecode(turn.startMs)}
              </button>
              <span className={classes.who} data-speaker={turn.speaker}>
                {speaker[turn.speaker]}
              </span>
              <p>
                <Words marked={evidence.length > 0} text={turn.text} search={wanted} language={language} />
              </p>
              {first && (
                <span
                  className={classes.number}
                  role="img"
                  data-now={first.id === fragmentId || undefined}
                  aria-label={t('quality.score.fragment', { number: first.number })}
                >
                  {first.number}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {marking && (
        <Suspense fallback={null}>
          <MarkWords list={list} turns={turns} marking={marking} />
        </Suspense>
      )}
    </>
  );
}

/** The words of a turn: underlined as evidence, and what was searched for marked. */
function Words({
  marked,
  text,
  search,
  language,
}: {
  marked: boolean;
  text: string;
  search: string;
  language: string;
}): ReactNode {
  const at = search ? text.toLocaleLowerCase(language).indexOf(search) : -1;
  const words =
    at < 0 ? (
      text
    ) : (
      <>
        {text.slice(0, at)}
        <mark>{text.slice(at, at + search.length)}</mark>
        {text.slice(at + search.length)}
      </>
    );
  return marked ? <span className={classes.evidence}>{words}</span> : words;
}
