import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { SkillRepository } from '../../skills/index.js';
import { CourseRepository } from '../courses/course.repository.js';
import type { PracticeCard } from './practice-card.entity.js';

/** What skills and courses of cards are called. */
@Injectable()
export class CardNames {
  constructor(
    private readonly skills: SkillRepository,
    private readonly courses: CourseRepository,
  ) {}

  async of(cards: readonly Pick<PracticeCard, 'skillIds' | 'courseId'>[]): Promise<{
    skills: ReadonlyMap<string, LocalizedText>;
    courses: ReadonlyMap<string, LocalizedText>;
  }> {
    const skillIds = [...new Set(cards.flatMap((card) => card.skillIds))];
    const courseIds = [...new Set(cards.flatMap(({ courseId }) => courseId ?? []))];
    const skills = skillIds.length > 0 ? await this.skills.findMany(skillIds) : [];
    return {
      skills: new Map(skills.map(({ id, name }) => [id, name])),
      courses: courseIds.length > 0 ? await this.courses.titles(courseIds) : new Map(),
    };
  }
}
