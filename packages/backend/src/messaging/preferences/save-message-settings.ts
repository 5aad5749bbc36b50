import { Injectable } from '@nestjs/common';
import { DIGEST_RHYTHMS } from '@vakwerk/domain/messaging/digest-moment';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { GatheredRepository } from '../reminders/gathered.repository.js';
import { PlanDigest } from '../reminders/plan-digest.js';
import { MessageSettingsRepository, type SettingsValues } from './message-settings.repository.js';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time looks like 08:30.');
const day = z.int().min(1).max(7);
const schema = z
  .object({
    quietFrom: clock.nullable(),
    quietTo: clock.nullable(),
    peakFrom: clock.nullable(),
    peakTo: clock.nullable(),
    peakDays: z.array(day).max(7),
    digestRhythm: z.enum(DIGEST_RHYTHMS),
    digestAt: clock,
    digestWeekday: day,
  })
  .refine(({ quietFrom, quietTo }) => (quietFrom === null) === (quietTo === null), 'Quiet hours have a begin and an end.')
  .refine(({ peakFrom, peakTo }) => (peakFrom === null) === (peakTo === null), 'A peak has a begin and an end.');

/** When a person wants mail. What waits for a digest follows to the new moment, or is let go when there is none any more. */
@Injectable()
export class SaveMessageSettings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: MessageSettingsRepository,
    private readonly gathered: GatheredRepository,
    private readonly planDigest: PlanDigest,
    private readonly live: Live,
  ) {}

  run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<SettingsValues> {
    const values = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      await this.settings.save(actor.personId, { ...values, peakDays: [...new Set(values.peakDays)].toSorted((a, b) => a - b) });
      if (values.digestRhythm === 'off') await this.gathered.forget(actor.personId);
      else if (await this.gathered.replan(actor.personId))
        await this.planDigest.run({ id: actor.personId, timeZone: actor.timeZone }, now);
      await this.live.announce('messages', [actor.personId]);
      return this.settings.of(actor.personId);
    });
  }
}
