import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { samplingPeriodAt } from '@vakwerk/domain/quality/sampling/sampling-period';
import { mayManagePlan } from '@vakwerk/domain/quality/sampling/sampling-policy';
import type { Named } from '../evaluations/evaluation-detail.js';
import { lastEndedPeriod } from './last-ended-period.js';
import type { DrawPreview } from './preview-draw.js';
import type { AgentPreview, DrawPreviewObject, SamplingPlanObject, SamplingRunObject } from './sampling.object.js';
import { SamplingPeopleReader } from './sampling-people.reader.js';
import type { StoredPlan } from './sampling-plan.repository.js';
import type { StoredRun } from './sampling-run.repository.js';

/** What a reader sees of plans, runs and previews: names of people of their own teams, and of who leads them. */
@Injectable()
export class SamplingView {
  constructor(private readonly people: SamplingPeopleReader) {}

  async plans(actor: PersonActor, plans: readonly StoredPlan[], now = new Date()): Promise<SamplingPlanObject[]> {
    const names = await this.people.names(plans.flatMap((plan) => plan.evaluators.map(({ evaluatorId }) => evaluatorId)));
    return plans.map((plan) => ({
      ...plan,
      evaluators: plan.evaluators.flatMap(({ evaluatorId, capacity }) =>
        withName(names, evaluatorId, (evaluator) => ({ evaluator, capacity })),
      ),
      mayManage: mayManagePlan(actor, plan.frame) && plan.state !== 'archived',
      drawsNextAt: plan.state === 'active' ? samplingPeriodAt(plan.drawnUntil, plan.quotaPer, plan.timeZone).endsAt : null,
      lastPeriodKey: lastEndedPeriod(plan, now).key,
    }));
  }

  /** @param teamIds the plan's; agents of teams that the reader does not lead are left out */
  async runs(actor: PersonActor, teamIds: readonly string[], runs: readonly StoredRun[]): Promise<SamplingRunObject[]> {
    const agents = await this.people.agents(teamIds.filter((id) => actor.teamIds.includes(id)));
    const known = new Map(agents.map((agent) => [agent.id, agent]));
    const ranBy = await this.people.names(runs.flatMap(({ ranById }) => (ranById ? [ranById] : [])));
    return runs.map((run) => ({
      ...run,
      ranBy: run.ranById ? (ranBy.get(run.ranById) ?? null) : null,
      shortfalls: run.shortfalls.flatMap(({ agentId, ...rest }) => withName(known, agentId, (agent) => ({ agent, ...rest }))),
    }));
  }

  async preview({ period, frameSize, draws, shortfalls, pools }: DrawPreview): Promise<DrawPreviewObject> {
    const names = await this.people.names([...pools.keys()]);
    const agents = [...pools].flatMap(([agentId, calls]) => {
      const own = draws.filter((draw) => draw.agentId === agentId);
      const because = shortfalls.find((each) => each.agentId === agentId)?.because ?? null;
      const figures = { calls, drawn: own.length, probability: own[0]?.inclusionProbability ?? null, because };
      return withName(names, agentId, (agent): AgentPreview => ({ agent, ...figures }));
    });
    agents.sort((one, other) => nameOf(one.agent).localeCompare(nameOf(other.agent)));
    return { periodKey: period.key, endsAt: period.endsAt, frameSize, drawn: draws.length, agents };
  }
}

const nameOf = ({ familyName, givenName }: Named) => `${familyName} ${givenName}`;

function withName<Item>(names: ReadonlyMap<string, Named>, id: string, item: (named: Named) => Item): Item[] {
  const found = names.get(id);
  return found ? [item(found)] : [];
}
