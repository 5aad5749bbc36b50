import { Injectable } from '@nestjs/common';

/** A telephone system sends its backlog at once after a break, and then never more than a few a second. */
const BURST = 3_000;
const PER_SECOND = 50;
/** Wrong keys of one address: enough for a mistake in a setting, too few to make the database work. */
const WRONG_BURST = 30;
const WRONG_PER_SECOND = 0.5;
const MOST_REMEMBERED = 10_000;

interface Bucket {
  tokens: number;
  at: number;
}

/** A bucket of tokens per key and per address with wrong keys, in this process: two api processes let through twice as much. */
@Injectable()
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();

  /** Takes one. @returns 0 when there was one, else the seconds until there is */
  takeOf(apiKeyId: string, now: number = Date.now()): number {
    return this.take(`key:${apiKeyId}`, BURST, PER_SECOND, now);
  }

  takeWrong(address: string, now: number = Date.now()): number {
    return this.take(`wrong:${address}`, WRONG_BURST, WRONG_PER_SECOND, now);
  }

  private take(name: string, burst: number, perSecond: number, now: number): number {
    if (this.buckets.size > MOST_REMEMBERED) this.buckets.clear();
    const bucket = this.buckets.get(name) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * perSecond);
    this.buckets.set(name, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
  }
}
