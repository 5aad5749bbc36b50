import { useText } from '../lib/i18n';
import classes from './skill-tracks.module.css';

/** All shares from 0 to 1, with their 95 % interval; `count` of `total` is what was observed. */
export interface Track {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly total: number;
}
interface Props {
  readonly name: string;
  /** "Op weg" */
  readonly level: string;
  readonly knows: Track | null;
  readonly does: Track | null;
  /** Only when the intervals do not overlap: "Je weet het. Doen lukt nog niet vaak." */
  readonly conclusion?: string | undefined;
  readonly basis: string;
}

/** Knows is a hollow ring on paper, does a filled dot on blue: shape differs, not only colour. */
export function SkillTracks({ name, level, knows, does, conclusion, basis }: Props) {
  const { t } = useText();
  return (
    <div className={classes.skill}>
      <div className={classes.head}>
        <b>{name}</b>
        <span>{level}</span>
      </div>
      <dl className={classes.tracks}>
        {knows && <TrackRow kind="knows" word={t('common.knows')} track={knows} />}
        {does && <TrackRow kind="does" word={t('common.does')} track={does} />}
      </dl>
      <p className={classes.basis}>
        {conclusion && <b>{conclusion}</b>}
        {basis}
      </p>
    </div>
  );
}

function TrackRow({ kind, word, track }: { readonly kind: 'knows' | 'does'; readonly word: string; readonly track: Track }) {
  const { t } = useText();
  const percent = (share: number) => `${share * 100}%`;
  return (
    <div className={classes.row}>
      <dt>{word}</dt>
      <dd>
        <span className={classes.track} data-kind={kind} aria-hidden="true">
          <i style={{ left: percent(track.low), width: percent(track.high - track.low) }} />
          <u style={{ left: percent(track.share) }} />
        </span>
        <span className={classes.value}>{t('common.outOf', { count: track.count, total: track.total })}</span>
      </dd>
    </div>
  );
}
