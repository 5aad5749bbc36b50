import { FiguresCheck } from './checks/figures-check.entity.js';
import { SkillGoal } from './goals/skill-goal.entity.js';
import { Observation } from './observations/observation.entity.js';
import { SkillPrior } from './priors/skill-prior.entity.js';
import { SkillMerge } from './skill-merges/skill-merge.entity.js';
import { TRANSFER_ENTITIES } from './transfer/transfer-parts.js';
import { OrganisationSkillWeek } from './weeks/organisation-skill-week.entity.js';
import { PersonSkillWeek } from './weeks/person-skill-week.entity.js';
import { TeamSkillWeek } from './weeks/team-skill-week.entity.js';
import { WeekMark } from './weeks/week-mark.entity.js';

/** The only door of this slice for others. */
export const PROGRESS_ENTITIES = [
  Observation,
  PersonSkillWeek,
  TeamSkillWeek,
  OrganisationSkillWeek,
  WeekMark,
  SkillPrior,
  ...TRANSFER_ENTITIES,
  SkillMerge,
  SkillGoal,
  FiguresCheck,
];
export { WeighAgreements } from './agreements/weigh-agreements.js';
export { RecomputeFigures } from './checks/recompute-figures.js';
export { ReadTeamOverview, type TeamOverviewView } from './dashboard/read-team-overview.js';
export { SetMyGoal } from './goals/set-my-goal.js';
export { FoldAttempt } from './observations/fold-attempt.js';
export { FoldDialogue } from './observations/fold-dialogue.js';
export { FoldEvaluation } from './observations/fold-evaluation.js';
export { FoldResponse } from './observations/fold-response.js';
export { FoldReview } from './observations/fold-review.js';
export { PROGRESS_PERSONAL_DATA } from './personal-data.js';
export { RefreshPriors } from './priors/refresh-priors.js';
export { ProgressModule } from './progress.module.js';
export { PlanRollout } from './rollouts/plan-rollout.js';
export { StartWaves } from './rollouts/start-waves.js';
export { WeighRollouts } from './rollouts/weigh-rollouts.js';
export { FreezeTransfer } from './transfer/freeze-transfer.js';
export { WeighTransfers } from './transfer/weigh-transfers.js';
export { RecomputeFromEvidence } from './weeks/recompute-from-evidence.js';
export { ReconcileWeeks } from './weeks/reconcile-weeks.js';
export { RefreshTeamWeeks } from './weeks/refresh-team-weeks.js';
