import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { canChangeFramework } from '@vakwerk/domain/skills/framework-policy';
import { z } from 'zod';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { SkillRepository } from '../../skills/index.js';
import { type SkillLinks, SkillLinksReader } from './skill-links.reader.js';

const schema = z.object({ skillId: z.uuid() });

@Injectable()
export class PreviewSkillMerge {
  constructor(
    private readonly skills: SkillRepository,
    private readonly links: SkillLinksReader,
  ) {}

  /** What would count for another skill from then on. @throws NotAllowed, NotFound */
  async run(actor: PersonActor, input: z.input<typeof schema>): Promise<SkillLinks> {
    if (!canChangeFramework(actor)) throw new NotAllowed();
    const { skillId } = parseInput(schema, input);
    if ((await this.skills.findMany([skillId])).length === 0) throw new NotFound('Skill');
    return this.links.read(skillId);
  }
}
