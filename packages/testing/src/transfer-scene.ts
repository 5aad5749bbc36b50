import { AssignCourse } from '@vakwerk/backend/learning/assignments/assign-course';
import { SaveStepProgress } from '@vakwerk/backend/learning/steps/save-step-progress';
import { TeamRepository } from '@vakwerk/backend/people/teams/team.repository';
import { Database } from '@vakwerk/backend/platform/database/database';
import { PlanRollout } from '@vakwerk/backend/progress/rollouts/plan-rollout';
import { FreezeTransfer } from '@vakwerk/backend/progress/transfer/freeze-transfer';
import { WeighTransfers } from '@vakwerk/backend/progress/transfer/weigh-transfers';
import { SkillRepository } from '@vakwerk/backend/skills/frameworks/skill.repository';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { addWeeks, isoWeekAt } from '@vakwerk/domain/shared/time/iso-week';
import { aCourse, aModule, aTextStep, someContent } from './a-course.js';
import { aScoringScene, type ScoringScene } from './scoring-scene.js';
import { aPerson, type Buildable } from './test-application.js';

/** A Monday; "now" of these tests. */
export const TRANSFER_WEEK = '2026-11-30';
export const TRANSFER_NOW = new Date('2026-12-02T10:00:00Z');

export interface TransferScene extends ScoringScene {
  readonly courseId: string;
  /** The skill that the course teaches and the scorecard listens for. */
  readonly closing: string;
  /** Teams of the manager: Noord and Zuid. */
  readonly teamIds: readonly [string, string];
}

/** An organisation with a scorecard, a course about one of its skills, and a manager of two teams. */
export async function aTransferScene(app: Buildable): Promise<TransferScene> {
  return withTwoTeams(app, await aScoringScene(app));
}

async function withTwoTeams(app: Buildable, scene: ScoringScene): Promise<TransferScene> {
  const { organisationId, teamId } = scene;
  const content = someContent([aModule('m', [aTextStep('t')], { skillIds: ['closing'] })], 'Goed afronden');
  const { courseId } = await aCourse(app, organisationId, content, 'close');
  const [skill] = await app.within(organisationId, () => app.get(SkillRepository).findByCodes(['closing']));
  const south = await app.within(organisationId, () => app.get(TeamRepository).add('Zuid'));
  const teamIds = [teamId, south] as const;
  return { ...scene, courseId, closing: skill?.id ?? '', teamIds, manager: { ...scene.manager, teamIds: [...teamIds] } };
}

/** One row of everything this is about, in an organisation that is there already. */
export async function aFrozenReportAndARollout(app: Buildable, scene: ScoringScene): Promise<void> {
  const { manager, courseId, closing, teamIds } = await withTwoTeams(app, scene);
  await app.get(WeighTransfers).run(manager);
  await app.get(FreezeTransfer).run(manager, courseId);
  const startsOn = addWeeks(isoWeekAt(new Date(), manager.timeZone), 2);
  const order = { teamIds: [...teamIds], waveCount: 2, startsOn, weeksBetween: 9, seed: 'dice' };
  await app.get(PlanRollout).run(manager, { courseId, outcomeSkillIds: [closing], ...order });
}

/** So many agents of a team. */
export async function agentsOf(
  app: Buildable,
  { organisationId }: TransferScene,
  teamId: string,
  size: number,
): Promise<PersonActor[]> {
  const agents: PersonActor[] = [];
  for (let each = 0; each < size; each++) agents.push(await aPerson(app, { organisationId, teamId }, ['agent']));
  return agents;
}

/** Finishes the course in the middle of a week so long ago, by the product's own use cases. */
export async function finishedIn(
  app: Buildable,
  scene: TransferScene,
  agents: readonly PersonActor[],
  weeksAgo: number,
): Promise<void> {
  const { organisationId, courseId } = scene;
  const at = new Date(`${addWeeks(TRANSFER_WEEK, -weeksAgo)}T12:00:00Z`);
  for (const agent of agents) {
    const order = { courseId, personId: agent.personId, dueOn: null, reason: 'coach' as const };
    const { assignmentId } = await app.get(AssignCourse).run({ kind: 'system', organisationId }, order, at);
    const report = { assignmentId, stepId: 't', seenToEnd: true, heard: [], secondsSpent: 20, positionSeconds: null };
    for (const moment of [at, new Date(at.getTime() + 60_000)]) await app.get(SaveStepProgress).run(agent, report, moment);
  }
}

/** Five answers a week for forty weeks until now, `before` of them right until that long ago and `after` of them since. */
export async function measured(
  app: Buildable,
  { organisationId, closing }: TransferScene,
  agents: readonly PersonActor[],
  { before, after, changedWeeksAgo }: { before: number; after: number; changedWeeksAgo: number },
): Promise<void> {
  const personIds = agents.map(({ personId }) => personId);
  await app.within(organisationId, () =>
    app
      .get(Database)
      .manager()
      .query(
        `INSERT INTO person_skill_week (org_id, person_id, skill_id, source, week_starts_on, n, sum)
       SELECT $1, p, $2, 'call', $4::date - 7 * w, 5, CASE WHEN w >= $5 THEN $6::numeric ELSE $7::numeric END
         FROM unnest($3::uuid[]) AS p, generate_series(1, 40) AS w`,
        [organisationId, closing, personIds, TRANSFER_WEEK, changedWeeksAgo, before, after],
      ),
  );
}
