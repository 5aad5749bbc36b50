import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import { sessionDeeds } from '../api/change-session';
import type { AgendaItem, CoachingSession } from '../api/session-fields';
import { useDeedWords } from '../use-deed-words';
import { CallEvidence } from './call-evidence';
import { LookBack } from './look-back';
import { MisconceptionEvidence } from './misconception-evidence';
import classes from './room-item.module.css';
import noteClasses from './room-notes.module.css';
import { SkillCalls } from './skill-calls';

interface Props {
  readonly session: CoachingSession;
  readonly item: AgendaItem | undefined;
  readonly scoresHidden: boolean;
  readonly skills: readonly { readonly id: string; readonly name: { readonly nl: string; readonly en: string } }[];
}

/** The point they are talking about now, with what was heard. */
export function RoomItem({ session, item, skills, scoresHidden }: Props) {
  const { t, language } = useText();
  const { run, busy, refusal } = useDeedWords(session.agent);
  if (!item) return <p className={classes.none}>{t('coaching.room.item.empty')}</p>;
  const place = { number: item.number, total: session.agenda.length };
  const skill = skills.find(({ id }) => id === item.skillId)?.name[language];
  const agreement = session.openAgreements.find(({ id }) => id === item.agreementId);
  return (
    <article className={classes.item}>
      <p className={classes.crumb}>
        {skill ? t('coaching.room.item.skill', { ...place, skill }) : t('coaching.room.item.place', place)}
      </p>
      <div className={classes.head}>
        <h2>{item.title}</h2>
        {session.state !== 'cancelled' && (
          <Button
            variant="default"
            loading={busy}
            leftSection={!item.doneAt && <IconCheck size={18} stroke={2} aria-hidden="true" />}
            onClick={() => void run(() => sessionDeeds.markItem(item.id, !item.doneAt))}
          >
            {t(item.doneAt ? 'coaching.room.item.markOpen' : 'coaching.room.item.markDone')}
          </Button>
        )}
      </div>
      <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
      {item.evaluationId ? (
        <CallEvidence
          evaluationId={item.evaluationId}
          criterionId={item.criterionId ?? null}
          fragmentId={item.fragmentId ?? null}
          scoresHidden={scoresHidden}
        />
      ) : agreement ? (
        <LookBack session={session} agreement={agreement} />
      ) : item.practiceCardId ? (
        <MisconceptionEvidence itemId={item.id} />
      ) : (
        !item.question && <p className={classes.none}>{t('coaching.room.item.noEvidence')}</p>
      )}
      {item.skillId && skill && session.seats.length === 2 && (
        <SkillCalls personId={session.agent.id} skillId={item.skillId} skillName={skill} since={agreement?.madeAt ?? null} />
      )}
      {item.question && (
        <section className={noteClasses.question}>
          <small>{t('coaching.room.item.question')}</small>
          <p>{item.question}</p>
        </section>
      )}
    </article>
  );
}
