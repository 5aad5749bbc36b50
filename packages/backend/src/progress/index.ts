import { Observation } from './observations/observation.entity.js';
import { SkillPrior } from './priors/skill-prior.entity.js';
import { OrganisationSkillWeek } from './weeks/organisation-skill-week.entity.js';
import { PersonSkillWeek } from './weeks/person-skill-week.entity.js';
import { TeamSkillWeek } from './weeks/team-skill-week.entity.js';
import { WeekMark } from './weeks/week-mark.entity.js';

/** The only door of this slice for others. */
export const PROGRESS_ENTITIES = [Observation, PersonSkillWeek, TeamSkillWeek, OrganisationSkillWeek, WeekMark, SkillPrior];
export { FoldEvaluation } from './observations/fold-evaluation.js';
export { ProgressModule } from './progress.module.js';
