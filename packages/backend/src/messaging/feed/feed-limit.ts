import { Injectable } from '@nestjs/common';

const WINDOW_MS = 60_000;
/** One calendar asks every few minutes; several devices share an address. */
const PER_TOKEN = 30;
/** Wrong addresses of one network: enough for calendars with an old one, too few to guess. */
const WRONG_PER_ADDRESS = 30;
const MOST_REMEMBERED = 10_000;

/** Counts per minute, in this process: two api processes let through twice as much. */
@Injectable()
export class FeedLimit {
  private readonly counts = new Map<string, number>();
  private startedAt = 0;

  /** @returns 0 when it is let in, else the seconds until it may come again */
  take(address: string, token: string, now: number = Date.now()): number {
    this.turn(now);
    const wait = Math.max(1, Math.ceil((this.startedAt + WINDOW_MS - now) / 1000));
    if ((this.counts.get(`wrong:${address}`) ?? 0) >= WRONG_PER_ADDRESS) return wait;
    return this.add(`token:${token}`) > PER_TOKEN ? wait : 0;
  }

  wrong(address: string): void {
    this.add(`wrong:${address}`);
  }

  private add(name: string): number {
    const count = (this.counts.get(name) ?? 0) + 1;
    if (this.counts.size < MOST_REMEMBERED || this.counts.has(name)) this.counts.set(name, count);
    return count;
  }

  private turn(now: number): void {
    if (now - this.startedAt < WINDOW_MS && now >= this.startedAt) return;
    this.counts.clear();
    this.startedAt = now;
  }
}
