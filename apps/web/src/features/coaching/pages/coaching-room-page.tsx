import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type RoomMode, roomMode } from '@vakwerk/domain/coaching/room-mode';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useSignedIn } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { roomQuery } from '../api/session';
import type { CoachingSession } from '../api/session-fields';
import { RoomAfter } from '../components/room-after';
import { RoomAgenda } from '../components/room-agenda';
import { RoomAgreements } from '../components/room-agreements';
import { RoomHead } from '../components/room-head';
import { RoomItem } from '../components/room-item';
import { RoomModes } from '../components/room-modes';
import { RoomNotes } from '../components/room-notes';
import { activeItem } from '../model/agenda-groups';
import { usePresence } from '../use-presence';
import classes from './coaching-room-page.module.css';

const PrivateNote = lazy(() => import('../components/private-note'));

/** Agenda left, the point they are at in the middle, what they agree right. The point and the mode are in the address. */
export function CoachingRoomPage() {
  const { t } = useText();
  const { sessionId } = useParams({ from: '/shell/coaching/$sessionId' });
  const { person } = useSignedIn();
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
  return <Room key={sessionId} session={room.data.coachingSession} skills={room.data.skills} viewerId={person.id} />;
}

interface RoomProps {
  readonly session: CoachingSession;
  readonly skills: readonly { readonly id: string; readonly name: { readonly nl: string; readonly en: string } }[];
  readonly viewerId: string;
}

function Room({ session, skills, viewerId }: RoomProps) {
  const { point, mode: chosenMode } = useSearch({ from: '/shell/coaching/$sessionId' });
  const navigate = useNavigate();
  const mode = chosenMode ?? roomMode({ state: session.state, startsAt: new Date(session.startsAt) }, new Date());
  const { lead } = session.viewerMay;
  const [scoresHidden, hideScores] = useState<boolean | null>(null);
  // While they talk the screen is for two: no scores on it, unless the coach says otherwise.
  const hidden = scoresHidden ?? mode === 'meet';
  const item = activeItem(session.agenda, point ?? null);
  const presence = usePresence(session.id, item?.id ?? null);
  const nameOf = (id: string) => session.seats.find(({ person }) => person.id === id)?.person;
  const go = (search: { point?: string; mode?: RoomMode }) =>
    void navigate({
      to: '/coaching/$sessionId',
      params: { sessionId: session.id },
      search: (before) => ({ ...before, ...search }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={classes.room} data-density="compact" data-mode={mode}>
      <RoomHead
        session={session}
        viewerId={viewerId}
        others={presence.flatMap(({ personId }) => nameOf(personId) ?? [])}
        modes={
          <RoomModes
            session={session}
            mode={mode}
            onMode={(next) => go({ mode: next })}
            scoresHidden={lead ? hidden : null}
            onScoresHidden={hideScores}
          />
        }
      />
      <RoomAgenda
        session={session}
        viewerId={viewerId}
        activeId={mode === 'after' ? undefined : item?.id}
        onChoose={(id) => go({ point: id, ...(mode === 'after' && { mode: 'meet' as const }) })}
        seenBy={(id) => presence.flatMap(({ personId, itemId }) => (itemId === id ? (nameOf(personId)?.givenName ?? []) : []))}
      />
      <section className={classes.item}>
        {mode === 'after' ? (
          <RoomAfter session={session} />
        ) : (
          <RoomItem key={item?.id ?? 'none'} session={session} item={item} skills={skills} scoresHidden={hidden} />
        )}
        <RoomNotes key={session.id} session={session} viewerId={viewerId} />
        {lead && mode !== 'meet' && (
          <Suspense fallback={null}>
            <PrivateNote sessionId={session.id} />
          </Suspense>
        )}
      </section>
      <RoomAgreements session={session} viewerId={viewerId} skills={skills} item={item} brief={mode === 'after'} />
    </div>
  );
}
