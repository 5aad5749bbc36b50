import { useText } from '../../../lib/i18n';
import type { Agreement, CoachingSession } from '../api/session-fields';
import { noonOf } from '../model/local-date';
import { AgreementProposal } from './agreement-proposal';
import { AgreementSteps } from './agreement-steps';
import classes from './room-agreements.module.css';

interface Props {
  readonly session: CoachingSession;
  readonly agreement: Agreement;
  readonly skills: readonly { readonly id: string; readonly name: { readonly nl: string; readonly en: string } }[];
  /** Without what can be done with it. */
  readonly brief: boolean;
}

/** Who, what, by when, about which skill and how they will know; then what came of it. */
export function AgreementRow({ session, agreement, skills, brief }: Props) {
  const { t, day, language } = useText();
  const { owner, what, dueOn, state, skillId, evidenceWish } = agreement;
  const skill = skills.find(({ id }) => id === skillId)?.name[language];
  const facts = [t('coaching.room.agreements.due', { day: day(noonOf(dueOn)) }), skill, t(`coaching.agreementState.${state}`)];
  return (
    <li>
      <p className={classes.who}>{owner.givenName}</p>
      <p className={classes.what}>{what}</p>
      <p className={classes.due}>{facts.filter(Boolean).join(' · ')}</p>
      {evidenceWish && <p className={classes.due}>{t('coaching.room.agreements.known', { how: evidenceWish })}</p>}
      {!brief && (
        <>
          <AgreementProposal session={session} agreement={agreement} />
          <AgreementSteps session={session} agreement={agreement} />
        </>
      )}
    </li>
  );
}
