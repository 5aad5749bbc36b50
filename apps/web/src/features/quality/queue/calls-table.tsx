import { IconEyeOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import type { InteractionsQuery } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import classes from './queue-table.module.css';
import { useAgentName } from './use-agent-name';

export type CallRow = InteractionsQuery['interactions']['nodes'][number];

interface Props {
  readonly rows: readonly CallRow[];
  readonly mayScore: boolean;
  /** null: this person hands nothing out. */
  readonly chosen: ReadonlySet<string> | null;
  readonly currentId: string | null;
  readonly onChoose: (row: CallRow, range: boolean) => void;
}

/** A call that somebody was given keeps its coach; who that is, and why, stays as it is. */
export const isFree = ({ draw }: CallRow): boolean => draw == null;

export function CallsTable({ rows, mayScore, chosen, currentId, onChoose }: Props) {
  const { t, dayAndTime } = useText();
  const nameOf = useAgentName();
  return (
    <table className={classes.table}>
      <caption>{t('quality.calls.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('quality.queue.agent')}</th>
          <th scope="col">{t('quality.queue.call')}</th>
          <th scope="col">{t('quality.queue.length')}</th>
          <th scope="col">{t('quality.queue.why')}</th>
          <th scope="col">{t('quality.calls.sound')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const subject = row.subject ?? t('quality.queue.noSubject');
          const name = nameOf(row.agent, row.blind);
          return (
            <tr
              key={row.id}
              data-current={(chosen !== null && row.id === currentId) || undefined}
              data-chosen={chosen?.has(row.id) || undefined}
            >
              <td className={classes.who}>
                <div>
                  {chosen && (
                    <input
                      type="checkbox"
                      className={classes.box}
                      aria-label={t('quality.select.row', { subject, name })}
                      disabled={!isFree(row)}
                      title={isFree(row) ? undefined : t('quality.calls.givenBefore')}
                      checked={chosen.has(row.id)}
                      onChange={(event) => onChoose(row, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)}
                    />
                  )}
                  <b data-blind={row.blind || undefined} title={row.blind ? t('quality.queue.blindWhy') : undefined}>
                    {row.blind && <IconEyeOff size={15} stroke={1.75} aria-hidden="true" />}
                    {name}
                  </b>
                </div>
              </td>
              <td className={classes.call}>
                {mayScore ? (
                  <Link to="/queue/$interactionId" params={{ interactionId: row.id }}>
                    {subject}
                  </Link>
                ) : (
                  <div>{subject}</div>
                )}
                <span>{dayAndTime(new Date(row.startedAt))}</span>
              </td>
              <td className={classes.length}>{formatTimecode(row.durationSeconds * 1000)}</td>
              <td className={classes.why}>{row.draw ? t(`quality.queue.reason.${row.draw.reason}`) : ''}</td>
              <td className={classes.due}>{t(`quality.calls.sound.${soundOf(row)}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function soundOf({ channel, recording }: CallRow): 'chat' | 'none' | 'one' | 'two' {
  if (recording) return recording.channels === 2 ? 'two' : 'one';
  return channel === 'chat' ? 'chat' : 'none';
}
