import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { EvidenceKind } from '@vakwerk/domain/progress/observation';
import { maySeeOrganisationProgress } from '@vakwerk/domain/progress/progress-policy';
import { FEWEST_PEOPLE } from '@vakwerk/domain/shared/fewest-people';
import { NotFound } from '../../platform/auth/access-errors.js';
import { clampWeeks } from '../weeks/memory.js';
import { OrganisationReader } from './organisation.reader.js';
import { type SkillSeriesView, seriesOf, weeksOfView } from './skill-series.js';

export interface OrganisationDashboardView {
  readonly evidence: EvidenceKind;
  readonly people: number;
  readonly tooFewPeople: boolean;
  readonly weekStartsOn: readonly string[];
  readonly series: SkillSeriesView[];
}

@Injectable()
export class ReadOrganisationDashboard {
  constructor(private readonly reader: OrganisationReader) {}

  /**
   * All skills of the whole organisation over the last weeks, to hold a team against. Who knows their own teams could subtract them:
   * when fewer than five people would be left over, nothing is shown.
   * @throws NotFound for who leads nobody
   */
  async run(
    actor: PersonActor,
    { weeks, evidence }: { weeks: number; evidence: EvidenceKind },
    now: Date = new Date(),
  ): Promise<OrganisationDashboardView> {
    if (!maySeeOrganisationProgress(actor)) throw new NotFound('Organisation');
    const weekCount = clampWeeks(weeks);
    const found = await this.reader.weeks({ evidence, weekCount, teamIds: actor.teamIds }, now);
    const { people, others } = found;
    const tooFewPeople = people < FEWEST_PEOPLE || (others > 0 && others < FEWEST_PEOPLE);
    const shown = { ...found, people: tooFewPeople ? 0 : people };
    return { evidence, people, tooFewPeople, weekStartsOn: weeksOfView(found, weekCount), series: seriesOf(shown, weekCount) };
  }
}
