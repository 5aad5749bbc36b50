import { Injectable } from '@nestjs/common';
import type { NeededLevel } from '@vakwerk/domain/learning/assignments/path';
import { estimateKnowsAndDoes } from '@vakwerk/domain/progress/estimate-skill';
import { heirOf } from '@vakwerk/domain/skills/skill-heirs';
import { hasReachedLevel } from '@vakwerk/domain/skills/skill-level';
import { SkillLevels } from '../../learning/index.js';
import { SkillRepository } from '../../skills/index.js';
import { GrowthReader } from './growth.reader.js';
import { priorOf } from './skill-growth.js';

/** Answers learning's question at its door: which levels somebody's evidence reaches, in what they know or in what they do. */
@Injectable()
export class ReachedLevels extends SkillLevels {
  constructor(
    private readonly reader: GrowthReader,
    private readonly skills: SkillRepository,
  ) {
    super();
  }

  async reached(personId: string, needed: readonly NeededLevel[], now: Date): Promise<readonly NeededLevel[]> {
    const rows = new Map((await this.reader.skillsOf(personId, now, { own: true })).map((row) => [row.id, row]));
    const heirs = await this.skills.heirs();
    return needed.filter(({ skillId, level }) => {
      const row = rows.get(heirOf(skillId, heirs));
      if (!row) return false;
      const { knows, does } = estimateKnowsAndDoes(row.weeks, row.asOf, {
        knows: priorOf(row, 'knows'),
        does: priorOf(row, 'does'),
      });
      return [knows, does].some((estimate) => hasReachedLevel(estimate, level, row.thresholds));
    });
  }
}
