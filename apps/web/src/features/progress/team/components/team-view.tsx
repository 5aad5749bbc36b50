import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { EvidenceKind } from '../../../../gql/graphql';
import { useText } from '../../../../lib/i18n';
import { EmptyState } from '../../../../ui/empty-state';
import { ErrorState } from '../../../../ui/error-state';
import { HeatTable } from '../../../../ui/heat-table';
import { LoadingRows } from '../../../../ui/loading-rows';
import { teamHeatMapQuery } from '../api/team-heat-map';
import { heatGroupOf } from '../model/heat-groups';
import { HeatLegend } from './heat-legend';
import { PersonEvidence } from './person-evidence';
import { TeamLine } from './team-line';
import classes from './team-view.module.css';

interface Props {
  readonly teamId: string;
  readonly evidence: EvidenceKind;
  readonly personId: string | undefined;
  readonly skillId: string | undefined;
  readonly mayPlan: boolean;
  readonly onOpen: (place: { personId?: string | undefined; skillId: string }) => void;
}

/** The table, the evidence of the chosen cell, and the team's line of the chosen skill. */
export function TeamView({ teamId, evidence, personId, skillId, mayPlan, onOpen }: Props) {
  const { t, language } = useText();
  const map = useQuery(teamHeatMapQuery(teamId, evidence));
  if (map.isPending) return <LoadingRows count={9} height={43} />;
  if (!map.data) return <ErrorState error={map.error} title={t('progress.team.loadFailed')} onRetry={() => void map.refetch()} />;
  const { skills, rows, people, tooFewPeople } = map.data;
  if (rows.length === 0) return <EmptyState title={t('progress.team.empty.title')} text={t('progress.team.empty.text')} />;
  const chosen = skills.find(({ id }) => id === skillId) ?? skills[0];
  return (
    <>
      <div className={classes.columns} data-open={personId ? true : undefined}>
        <div className={classes.table}>
          <HeatTable
            caption={t(evidence === 'does' ? 'progress.team.captionDoes' : 'progress.team.captionKnows')}
            columns={skills.map(({ name }) => name[language])}
            groups={[heatGroupOf(map.data, t('progress.team.people', { count: people }))]}
            chosen={personId && chosen ? { rowId: personId, column: skills.indexOf(chosen) } : undefined}
            onOpen={(rowId, column) => {
              const skill = skills[column];
              if (skill) onOpen({ personId: rowId, skillId: skill.id });
            }}
          />
          {tooFewPeople && <p className={classes.note}>{t('progress.team.tooFew')}</p>}
          <HeatLegend />
        </div>
        {personId && chosen && (
          <PersonEvidence
            key={`${personId} ${chosen.id}`}
            personId={personId}
            skillId={chosen.id}
            evidence={evidence}
            mayPlan={mayPlan}
            onClose={() => onOpen({ skillId: chosen.id })}
          />
        )}
      </div>
      {chosen && !tooFewPeople && (
        <section className={classes.line}>
          <NativeSelect
            label={t('progress.team.line.skill')}
            value={chosen.id}
            onChange={(event) => onOpen({ personId, skillId: event.currentTarget.value })}
            data={skills.map(({ id, name }) => ({ value: id, label: name[language] }))}
          />
          <TeamLine teamId={teamId} skillId={chosen.id} evidence={evidence} />
        </section>
      )}
    </>
  );
}
