import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { GrowthReader } from './growth.reader.js';
import { type SkillGrowthView, skillGrowth } from './skill-growth.js';

@Injectable()
export class ReadMyGrowth {
  constructor(private readonly reader: GrowthReader) {}

  /** Every skill in use, of the person who asks and of nobody else: one statement. */
  async run(actor: PersonActor, now: Date = new Date()): Promise<SkillGrowthView[]> {
    const rows = await this.reader.skillsOf(actor.personId, now, { own: true });
    return rows.map(skillGrowth);
  }
}
