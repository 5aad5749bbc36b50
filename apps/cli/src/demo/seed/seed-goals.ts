import { SetMyGoal } from '@vakwerk/backend/progress/index';
import type { GoalLevel } from '@vakwerk/domain/progress/skill-goal';
import type { SkillCode } from '../content/types.js';
import { actorOf, dateDaysAgo, type House } from './house.js';

/** Goals agents set themselves: one they share with their coach, one they keep. */
const GOALS: readonly {
  readonly agent: string;
  readonly skill: SkillCode;
  readonly level: GoalLevel;
  readonly inDays: number;
  readonly shared: boolean;
}[] = [
  { agent: 'fatima', skill: 'notes', level: 'independent', inDays: 60, shared: true },
  { agent: 'lieke', skill: 'probing', level: 'strong', inDays: 90, shared: false },
];

export async function seedGoals(house: House): Promise<void> {
  for (const { agent, skill, level, inDays, shared } of GOALS) {
    if (!house.actors.has(agent)) continue;
    const goal = { skillId: house.skillIds.get(skill) ?? '', level, byOn: dateDaysAgo(house.now, -inDays), shared };
    const set = await house.product.get(SetMyGoal).run(actorOf(house, agent), goal, house.now);
    if (!set.ok) throw new Error(`The goal of ${agent} was refused: ${set.error}`);
  }
}
