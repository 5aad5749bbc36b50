import { Injectable } from '@nestjs/common';
import { MailLogRepository } from './mail-log.repository.js';

/** How mail is doing in one organisation. `pending`: should have gone out by now. */
export interface MailStatus {
  readonly pending: number;
  readonly failed: number;
  readonly lastError: string | null;
  readonly lastSentAt: Date | null;
}

@Injectable()
export class ReadMailStatus {
  constructor(private readonly log: MailLogRepository) {}

  run(): Promise<MailStatus> {
    return this.log.summary();
  }
}
