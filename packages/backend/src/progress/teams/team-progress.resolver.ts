import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { EvidenceKind as EvidenceKindValue } from '@vakwerk/domain/progress/observation';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { EvidenceKind } from '../growth/skill-estimate.object.js';
import { ReadOrganisationDashboard } from './read-organisation-dashboard.js';
import { ReadTeamDashboard } from './read-team-dashboard.js';
import { ReadTeamHeatMap } from './read-team-heat-map.js';
import { ReadTeamSkillLine } from './read-team-skill-line.js';
import { OrganisationDashboard, TeamDashboard, TeamHeatMap, TeamSkillLine } from './team-progress.object.js';
import { PERIOD_WEEKS } from './team-sql.js';

const EVIDENCE = { type: () => EvidenceKind, defaultValue: EvidenceKind.does };
const WEEKS = { type: () => Int, defaultValue: 26 };

@Resolver()
export class TeamProgressResolver {
  constructor(
    private readonly readHeatMap: ReadTeamHeatMap,
    private readonly readLine: ReadTeamSkillLine,
    private readonly readDashboard: ReadTeamDashboard,
    private readonly readOrganisation: ReadOrganisationDashboard,
  ) {}

  @Allow('progress:team')
  @Query(() => TeamHeatMap, { description: 'People × skills of a team of your own.' })
  teamHeatMap(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: string,
    @Args('evidence', EVIDENCE) evidence: EvidenceKindValue,
    @Args('weeks', { type: () => Int, defaultValue: PERIOD_WEEKS, description: 'The weeks whose change is told.' }) weeks: number,
  ): Promise<TeamHeatMap> {
    return this.readHeatMap.run(actor, { teamId, evidence, weeks });
  }

  @Allow('progress:team')
  @Query(() => TeamSkillLine, { description: 'One skill of a team of your own, at most 104 weeks.' })
  teamSkillLine(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: string,
    @Args('skillId', { type: () => ID }) skillId: string,
    @Args('weeks', WEEKS) weeks: number,
    @Args('evidence', EVIDENCE) evidence: EvidenceKindValue,
  ): Promise<TeamSkillLine> {
    return this.readLine.run(actor, { teamId, skillId, weeks, evidence });
  }

  @Allow('progress:team')
  @Query(() => TeamDashboard, { description: 'Every skill of a team of your own, week by week, at most 104 weeks.' })
  teamDashboard(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: string,
    @Args('weeks', WEEKS) weeks: number,
    @Args('evidence', EVIDENCE) evidence: EvidenceKindValue,
  ): Promise<TeamDashboard> {
    return this.readDashboard.run(actor, { teamId, weeks, evidence });
  }

  @Allow('progress:team')
  @Query(() => OrganisationDashboard, { description: 'Every skill of the whole organisation, week by week, at most 104 weeks.' })
  organisationDashboard(
    @CurrentActor() actor: PersonActor,
    @Args('weeks', WEEKS) weeks: number,
    @Args('evidence', EVIDENCE) evidence: EvidenceKindValue,
  ): Promise<OrganisationDashboard> {
    return this.readOrganisation.run(actor, { weeks, evidence });
  }
}
