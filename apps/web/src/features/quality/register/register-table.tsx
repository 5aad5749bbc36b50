import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { StatusWord, type Tone } from '../../../ui/status-word';
import queue from '../queue/queue-table.module.css';
import type { Registered } from './api';
import classes from './register.module.css';
import { sortOf } from './register-filter';
import { type RegisterSearch, type RegisterSort } from './register-search';

interface Props {
  readonly rows: readonly Registered[];
  readonly search: RegisterSearch;
  /** The reader's own: agents open their feedback, others the evaluation. */
  readonly ownId: string;
  readonly currentId: string | null;
  readonly onSort: (by: RegisterSort) => void;
}

const HEADS = ['agent', 'call', 'score', 'reason', 'evaluator', 'submitted', 'state'] as const;
const SORTED: ReadonlySet<string> = new Set(['agent', 'call', 'score', 'evaluator', 'submitted']);
/** What waits for somebody, or is no longer there, stands out; that somebody read it is as it should be. */
const TONES: Readonly<Record<string, Tone>> = { disputed: 'attention', withdrawn: 'info', graded: 'info', submitted: 'info' };

export function RegisterTable({ rows, search, ownId, currentId, onSort }: Props) {
  const { t } = useText();
  const { by, descending } = sortOf(search);
  return (
    <table className={`${queue.table} ${classes.table}`}>
      <caption>{t('quality.register.caption')}</caption>
      <thead>
        <tr>
          {HEADS.map((head) => {
            const current = head === by;
            const Icon = descending ? IconChevronDown : IconChevronUp;
            return (
              <th key={head} scope="col" aria-sort={current ? (descending ? 'descending' : 'ascending') : undefined}>
                {SORTED.has(head) ? (
                  <button type="button" className={queue.sort} onClick={() => onSort(head as RegisterSort)}>
                    {t(`quality.register.col.${head}`)} {current && <Icon size={14} stroke={2} aria-hidden="true" />}
                  </button>
                ) : (
                  t(`quality.register.col.${head}`)
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} own={row.agent.id === ownId} current={row.id === currentId} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, own, current }: { readonly row: Registered; readonly own: boolean; readonly current: boolean }) {
  const { t, date, time, language } = useText();
  const { id, interaction, agent, evaluator, drawReason, state, kind, submittedAt } = row;
  const subject = interaction.subject ?? t('quality.queue.noSubject');
  const at = new Date(interaction.startedAt);
  const tone = TONES[state];
  const counts = kind === 'live' && drawReason === 'random';
  return (
    <tr data-current={current || undefined}>
      <td className={`${queue.who} ${classes.who}`}>
        <b>{fullName(agent)}</b>
      </td>
      <td className={`${queue.call} ${classes.call}`}>
        {own ? (
          <Link to="/feedback/$evaluationId" params={{ evaluationId: id }}>
            {subject}
          </Link>
        ) : (
          <Link to="/evaluations/$evaluationId" params={{ evaluationId: id }}>
            {subject}
          </Link>
        )}
        <span>
          {date(at)}, {time(at)}
          <i> · {formatTimecode(interaction.durationSeconds * 1000)}</i>
        </span>
      </td>
      <Score row={row} />
      <td className={queue.why} data-picked={!counts || undefined}>
        {t(`quality.queue.reason.${drawReason ?? 'none'}`)}
        {!counts && <span>{t('quality.register.notCounted')}</span>}
      </td>
      <td className={classes.by}>
        {fullName(evaluator)}
        <span>
          {t('quality.register.card', { card: pickLanguage(row.scorecardName, language), version: row.scorecardNumber })}
        </span>
      </td>
      <td className={classes.when}>{submittedAt && date(new Date(submittedAt))}</td>
      <td className={classes.state}>
        {tone ? (
          <StatusWord tone={tone}>{t(`quality.register.state.${state}`)}</StatusWord>
        ) : (
          t(`quality.register.state.${state}`)
        )}
      </td>
    </tr>
  );
}

/** The final score, and what took it there when that was a fatal answer. */
function Score({ row: { graded, rawRatio, finalRatio, passed, fatal } }: { readonly row: Registered }) {
  const { t, percent } = useText();
  if (!graded)
    return (
      <td className={classes.score} data-none>
        {t('quality.register.notGraded')}
      </td>
    );
  if (finalRatio == null)
    return (
      <td className={classes.score} data-none>
        {t('quality.register.notScored')}
      </td>
    );
  const lost = fatal && rawRatio != null && rawRatio !== finalRatio;
  return (
    <td className={classes.score}>
      <b>{percent(finalRatio)}</b>
      {fatal && <em>{t('quality.register.fatal')}</em>}
      {lost && <span>{t('quality.register.rawWas', { raw: percent(rawRatio) })}</span>}
      {!fatal && passed != null && <span>{t(passed ? 'quality.register.passed' : 'quality.register.notPassed')}</span>}
    </td>
  );
}
