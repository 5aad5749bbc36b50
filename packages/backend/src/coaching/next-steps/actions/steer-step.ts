import { Injectable } from '@nestjs/common';
import { SteerForPerson } from '../../../quality/index.js';
import type { ActionOf, StepOutcome, StepToTake } from '../step-to-take.js';

@Injectable()
export class SteerStep {
  constructor(private readonly steer: SteerForPerson) {}

  /** Newest calls that nobody has go to a coach of the person; calls that wait already are enough. */
  async run({ calls }: ActionOf<'steerSample'>, { person }: StepToTake, now: Date): Promise<StepOutcome> {
    const steered = await this.steer.run({ personId: person.id, calls }, now);
    if (steered.outcome === 'noCall' || steered.outcome === 'noCoach') return { outcome: 'failed', reason: steered.outcome };
    return { outcome: steered.outcome === 'drawn' ? 'done' : 'alreadyThere', given: steered.interactionIds };
  }
}
