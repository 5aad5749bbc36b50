import { NativeSelect } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
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
  /** One team, or several below each other. */
  readonly teamIds: readonly string[];
  readonly evidence: EvidenceKind;
  /** The weeks whose change is told. */
  readonly weeks: number;
  readonly personId: string | undefined;
  readonly skillId: string | undefined;
  readonly mayPlan: boolean;
  readonly onOpen: (place: { personId?: string | undefined; skillId: string }) => void;
}

/** The table, the evidence of the chosen cell, and the team's line of the chosen skill. */
export function TeamView({ teamIds, evidence, weeks, personId, skillId, mayPlan, onOpen }: Props) {
  const { t, language } = useText();
  const queries = useQueries({ queries: teamIds.map((id) => teamHeatMapQuery(id, evidence, weeks)) });
  const failed = queries.find(({ isError }) => isError);
  if (failed)
    return <ErrorState error={failed.error} title={t('progress.team.loadFailed')} onRetry={() => void failed.refetch()} />;
  const maps = queries.flatMap(({ data }) => data ?? []);
  const [first] = maps;
  if (!first || maps.length < teamIds.length) return <LoadingRows count={9} height={43} />;
  if (maps.every(({ rows }) => rows.length === 0))
    return <EmptyState title={t('progress.team.empty.title')} text={t('progress.team.empty.text')} />;
  const { skills } = first;
  const chosen = skills.find(({ id }) => id === skillId) ?? skills[0];
  const only = maps.length === 1 ? first : undefined;
  return (
    <>
      <div className={classes.columns} data-open={personId ? true : undefined}>
        <div className={classes.table}>
          <HeatTable
            caption={t(evidence === 'does' ? 'progress.team.captionDoes' : 'progress.team.captionKnows')}
            columns={skills.map(({ name }) => name[language])}
            groups={maps.map((map) => heatGroupOf(map, t('progress.team.people', { count: map.people })))}
            chosen={(personId || skillId) && chosen ? { rowId: personId, column: skills.indexOf(chosen) } : undefined}
            onOpen={(rowId, column) => {
              const skill = skills[column];
              if (skill) onOpen({ personId: rowId, skillId: skill.id });
            }}
          />
          {only?.tooFewPeople && <p className={classes.note}>{t('progress.team.tooFew')}</p>}
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
      {chosen && only && !only.tooFewPeople && (
        <section className={classes.line}>
          <NativeSelect
            label={t('progress.team.line.skill')}
            value={chosen.id}
            onChange={(event) => onOpen({ personId, skillId: event.currentTarget.value })}
            data={skills.map(({ id, name }) => ({ value: id, label: name[language] }))}
          />
          <TeamLine teamId={only.teamId} skillId={chosen.id} evidence={evidence} />
        </section>
      )}
    </>
  );
}
