import { queryOptions } from '@tanstack/react-query';
import { graphql } from '../../../gql';
import type { GoalLevel, MeasurementViewQuery, ProficiencyViewQuery } from '../../../gql/graphql';
import { request } from '../../../lib/graphql';

export type Proficiency = ProficiencyViewQuery['proficiency'];
export type CohortTime = Proficiency['all'];
export type Measurement = MeasurementViewQuery['measurement'];

const SkillsDocument = graphql(`
  query SkillsToFollow {
    skills { id name { nl en } }
  }
`);

export const skillsQuery = queryOptions({
  queryKey: ['skills'],
  queryFn: async ({ signal }) => (await request(SkillsDocument, {}, signal)).skills,
});

const ProficiencyDocument = graphql(`
  query ProficiencyView($skillId: ID!, $level: GoalLevel!, $months: Int!) {
    proficiency(skillId: $skillId, level: $level, months: $months) {
      skill { id name { nl en } }
      since
      before
      all { ...CohortTime }
      cohorts { from time { ...CohortTime } }
    }
  }
  fragment CohortTime on TimeToProficiency {
    tooFewPeople people reached left going weeks shares lows highs atRisk medianWeeks medianLow medianHigh
  }
`);

export const proficiencyQuery = (skillId: string | undefined, level: GoalLevel, months: number) =>
  queryOptions({
    queryKey: ['progress', 'proficiency', skillId, level, months],
    queryFn: async ({ signal }) =>
      (await request(ProficiencyDocument, { skillId: skillId ?? '', level, months }, signal)).proficiency,
    enabled: skillId !== undefined,
    placeholderData: (before) => before,
  });

const MeasurementDocument = graphql(`
  query MeasurementView($months: Int!) {
    measurement(months: $months) {
      since
      criteria { id text { nl en } scorecardName { nl en } alpha low high gap calls ratings flagged }
      coverage { teamId teamName month tooFewPeople drawn scored people peopleScored }
    }
  }
`);

export const measurementQuery = (months: number) =>
  queryOptions({
    queryKey: ['progress', 'measurement', months],
    queryFn: async ({ signal }) => (await request(MeasurementDocument, { months }, signal)).measurement,
    placeholderData: (before) => before,
  });
