import { IconCheck, IconPlus } from '@tabler/icons-react';
import { useText } from '../../../lib/i18n';
import type { AgendaItem, CoachingSession } from '../api/session-fields';
import { agendaGroups } from '../model/agenda-groups';
import { AddPoint } from './add-point';
import classes from './room-agenda.module.css';

interface Props {
  readonly session: CoachingSession;
  readonly viewerId: string;
  readonly activeId: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Names of who else looks at a point now. */
  readonly seenBy: (itemId: string) => readonly string[];
}

/** The agent's points first: it is their conversation. */
export function RoomAgenda({ session, viewerId, activeId, onChoose, seenBy }: Props) {
  const { t } = useText();
  const heading = (source: AgendaItem['source']) => {
    const owner = source === 'agent' ? session.agent : source === 'coach' ? session.coach : null;
    return owner?.id === viewerId
      ? t('coaching.room.from.you')
      : t(`coaching.room.from.${source}`, { name: owner?.givenName ?? '' });
  };
  return (
    <nav className={classes.agenda} aria-label={t('coaching.room.agenda')}>
      {session.agenda.length === 0 && <p className={classes.empty}>{t('coaching.room.item.empty')}</p>}
      {agendaGroups(session.agenda).map(({ source, items }) => (
        <section key={items[0]?.id}>
          <h2>{heading(source)}</h2>
          <ol>
            {items.map((item) => (
              <li key={item.id} data-done={item.doneAt ? true : undefined}>
                <button type="button" aria-current={item.id === activeId ? 'step' : undefined} onClick={() => onChoose(item.id)}>
                  <span className={classes.number}>
                    {item.doneAt ? <IconCheck size={16} stroke={2.5} aria-hidden="true" /> : item.number}
                  </span>
                  <span>
                    <b>{item.title}</b>
                    <Sub item={item} />
                    {seenBy(item.id).length > 0 && (
                      <small className={classes.here}>
                        {t('coaching.room.at', { names: seenBy(item.id).join(', '), count: seenBy(item.id).length })}
                      </small>
                    )}
                  </span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {session.viewerMay.addAgendaItem && (
        <AddPoint sessionId={session.id} agent={session.agent} icon={<IconPlus size={16} stroke={2} aria-hidden="true" />} />
      )}
    </nav>
  );
}

function Sub({ item }: { readonly item: AgendaItem }) {
  const { t } = useText();
  const about = item.fragmentId
    ? t('coaching.room.item.sub.call')
    : item.evaluationId
      ? t('coaching.room.item.sub.evaluation')
      : item.agreementId
        ? t('coaching.room.item.sub.agreement')
        : null;
  const minutes = item.minutes ? t('coaching.room.item.minutes', { minutes: item.minutes }) : null;
  const words = [minutes, about, item.doneAt ? t('coaching.room.item.done') : null].filter(Boolean).join(' · ');
  return words ? <small>{words}</small> : null;
}
