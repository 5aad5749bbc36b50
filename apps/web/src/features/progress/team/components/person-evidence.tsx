import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { EvidenceKind } from '../../../../gql/graphql';
import { useText } from '../../../../lib/i18n';
import { fullName } from '../../../../lib/session';
import { ErrorState } from '../../../../ui/error-state';
import { LoadingRows } from '../../../../ui/loading-rows';
import { type PersonSkill, personSkillQuery } from '../api/person-skill';
import { EvidenceList } from './evidence-list';
import classes from './person-evidence.module.css';
import { PersonLine } from './person-line';

interface Props {
  readonly personId: string;
  readonly skillId: string;
  readonly evidence: EvidenceKind;
  readonly mayPlan: boolean;
  readonly onClose: () => void;
}

/** What one cell rests on: the number with its margin, the line, and the calls or answers themselves. */
export function PersonEvidence({ personId, skillId, evidence, mayPlan, onClose }: Props) {
  const { t } = useText();
  const detail = useQuery(personSkillQuery(personId, skillId));
  return (
    <aside className={classes.panel} aria-label={t('progress.team.detail.label')} aria-live="polite">
      <button type="button" className={classes.close} aria-label={t('progress.team.detail.close')} onClick={onClose}>
        <IconX size={20} stroke={1.75} aria-hidden="true" />
      </button>
      {detail.data ? (
        <Detail detail={detail.data} evidence={evidence} mayPlan={mayPlan} />
      ) : detail.isError ? (
        <ErrorState error={detail.error} title={t('progress.team.detail.loadFailed')} onRetry={() => void detail.refetch()} />
      ) : (
        <LoadingRows count={4} />
      )}
    </aside>
  );
}

const OTHER = { does: 'knows', knows: 'does' } as const;
const BASIS = { does: 'progress.team.detail.basisDoes', knows: 'progress.team.detail.basisKnows' } as const;

function Detail({
  detail,
  evidence,
  mayPlan,
}: {
  readonly detail: PersonSkill;
  readonly evidence: EvidenceKind;
  readonly mayPlan: boolean;
}) {
  const { t, language } = useText();
  const other = OTHER[evidence];
  const gap = detail.transferGap;
  return (
    <>
      <h2>
        <Link to="/people/$personId" params={{ personId: detail.person.id }} search={{ skill: detail.skill.id }}>
          {fullName(detail.person)}
        </Link>
      </h2>
      <p className={classes.skill}>{detail.skill.name[language]}</p>
      <Estimate of={detail[evidence]} kind={evidence} />
      <PersonLine detail={detail} evidence={evidence} />
      <EvidenceList detail={detail} evidence={evidence} />
      <div className={classes.other}>
        <h3>{t(`progress.team.detail.also.${other}`)}</h3>
        <Estimate of={detail[other]} kind={other} small />
        {(gap === 'knowsNotYetDoes' || gap === 'doesNotYetKnow') && <p>{t(`progress.team.detail.gap.${gap}`)}</p>}
      </div>
      <Button
        fullWidth
        variant="default"
        renderRoot={(props) => <Link to="/assign" search={{ person: detail.person.id, give: true }} {...props} />}
      >
        {t('progress.team.assign')}
      </Button>
      {mayPlan && (
        <Button fullWidth renderRoot={(props) => <Link to="/coaching" search={{ agent: detail.person.id }} {...props} />}>
          {t('progress.team.detail.plan')}
        </Button>
      )}
    </>
  );
}

function Estimate({
  of,
  kind,
  small = false,
}: {
  readonly of: PersonSkill['does'];
  readonly kind: EvidenceKind;
  readonly small?: boolean;
}) {
  const { t } = useText();
  if (of.tooFew || of.mean === null || of.mean === undefined)
    return <p className={classes.few}>{t('progress.team.detail.few', { count: of.n })}</p>;
  const percent = (ratio: number | null | undefined) => Math.round((ratio ?? 0) * 100);
  return (
    <p className={classes.estimate} data-small={small || undefined}>
      <b>{percent(of.mean)}</b>
      <span>
        {t('progress.team.detail.outOf')}
        <small>{t(BASIS[kind], { low: percent(of.low), high: percent(of.high), count: of.n })}</small>
      </span>
    </p>
  );
}
