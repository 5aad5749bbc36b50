import { Injectable } from '@nestjs/common';
import {
  RETENTION_CLASSES,
  type RetentionClass,
  type RetentionRules,
  retentionCutoff,
} from '@vakwerk/domain/quality/interactions/retention-due';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { retentionDays } from './change-retention-rules.js';
import { type DueCount, RetentionRepository } from './retention.repository.js';

/** What these rules would remove today, without removing anything. */
@Injectable()
export class PreviewRetention {
  constructor(private readonly retention: RetentionRepository) {}

  /** @throws InvalidInput */
  async run(input: RetentionRules, now: Date = new Date()): Promise<(DueCount & { class: RetentionClass })[]> {
    const rules = parseInput(retentionDays, { audio: input.audio, transcript: input.transcript, evaluation: input.evaluation });
    const timeZone = await this.retention.timeZone();
    const counted: (DueCount & { class: RetentionClass })[] = [];
    for (const name of RETENTION_CLASSES) {
      const days = rules[name];
      const nothing = { due: 0, held: 0, bytes: 0 };
      const count = days === null ? nothing : await this.retention.countStartedBefore(name, retentionCutoff(days, now, timeZone));
      counted.push({ class: name, ...count });
    }
    return counted;
  }
}
