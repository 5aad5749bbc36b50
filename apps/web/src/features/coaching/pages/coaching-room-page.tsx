import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { roomQuery } from '../api/session';
import { RoomAgenda } from '../components/room-agenda';
import { RoomAgreements } from '../components/room-agreements';
import { RoomHead } from '../components/room-head';
import { RoomItem } from '../components/room-item';
import { RoomNotes } from '../components/room-notes';
import { activeItem } from '../model/agenda-groups';
import classes from './coaching-room-page.module.css';

/** Agenda left, the point they are at in the middle, what they agree right. The point is in the address. */
export function CoachingRoomPage() {
  const { t } = useText();
  const { sessionId } = useParams({ from: '/shell/coaching/$sessionId' });
  const { point } = useSearch({ from: '/shell/coaching/$sessionId' });
  const { person } = useSignedIn();
  const navigate = useNavigate();
  const room = useQuery(roomQuery(sessionId));
  if (!room.data)
    return (
      <div className={classes.alone} data-density="compact">
        {room.isError ? (
          <ErrorState error={room.error} title={t('coaching.room.loadFailed')} onRetry={() => void room.refetch()} />
        ) : (
          <LoadingRows count={6} />
        )}
      </div>
    );
  const { coachingSession: session, skills } = room.data;
  const item = activeItem(session.agenda, point ?? null);
  const choose = (id: string) =>
    void navigate({
      to: '/coaching/$sessionId',
      params: { sessionId },
      search: { point: id },
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={classes.room} data-density="compact">
      <RoomHead session={session} viewerId={person.id} />
      <RoomAgenda session={session} viewerId={person.id} activeId={item?.id} onChoose={choose} />
      <section className={classes.item}>
        <RoomItem key={item?.id ?? 'none'} session={session} item={item} skills={skills} />
        <RoomNotes key={session.id} session={session} viewerId={person.id} />
      </section>
      <RoomAgreements session={session} viewerId={person.id} />
    </div>
  );
}
