import { Injectable } from '@nestjs/common';
import { ReminderRepository } from '../reminders/reminder.repository.js';

/** How mail is doing in one organisation. `pending`: should have gone out by now. */
export interface MailStatus {
  readonly pending: number;
  readonly failed: number;
  readonly lastError: string | null;
  readonly lastSentAt: Date | null;
}

@Injectable()
export class ReadMailStatus {
  constructor(private readonly reminders: ReminderRepository) {}

  run(): Promise<MailStatus> {
    return this.reminders.summary();
  }
}
