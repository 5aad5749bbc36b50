import { addDays } from '../../shared/time/calendar.js';
import { type IsoDate, localDateAt, type TimeZone } from '../../shared/time/local-time.js';
import type { NextStepLimits } from './next-step-rule.js';
import type { Occasion } from './occasions.js';

/** An occasion and what came of it. */
export interface Firing extends Occasion {
  /** When a limit held it back for the first time; null: never. */
  readonly heldAt: Date | null;
  /** When the rule did its work; null: a limit holds it back, or did until the reason was gone. */
  readonly takenAt: Date | null;
}

/** What a rule did and held back so far, laid out for the questions that every moment asks. */
export class FiringLedger {
  private readonly known = new Map<string, Firing>();
  private readonly used = new Map<string, Date>();
  private readonly daysOfPerson = new Map<string, IsoDate[]>();
  private readonly countOnDay = new Map<IsoDate, number>();

  constructor(
    before: readonly Firing[],
    private readonly limits: NextStepLimits,
    private readonly timeZone: TimeZone,
  ) {
    for (const firing of before) this.keep(firing);
  }

  find({ personId, key }: Pick<Firing, 'personId' | 'key'>): Firing | undefined {
    return this.known.get(`${personId} ${key}`);
  }

  keep(firing: Firing): void {
    const { personId, key, subjectId, through, takenAt } = firing;
    this.known.set(`${personId} ${key}`, firing);
    if (takenAt === null) return;
    const since = this.used.get(`${personId} ${subjectId}`);
    if (!since || since < through) this.used.set(`${personId} ${subjectId}`, through);
    const day = localDateAt(takenAt, this.timeZone);
    this.daysOfPerson.set(personId, [...(this.daysOfPerson.get(personId) ?? []), day]);
    this.countOnDay.set(day, (this.countOnDay.get(day) ?? 0) + 1);
  }

  usedThrough(personId: string, subjectId: string): Date | null {
    return this.used.get(`${personId} ${subjectId}`) ?? null;
  }

  /** Days, not hours: "once a week" is the same at nine and at five, and never more than that in any seven days in a row. */
  hasRoom(personId: string, on: IsoDate): boolean {
    const from = addDays(on, -6);
    const inWeek = (this.daysOfPerson.get(personId) ?? []).filter((day) => day >= from && day <= on).length;
    const { perPersonPerWeek, perDay } = this.limits;
    return inWeek < perPersonPerWeek && (perDay === null || (this.countOnDay.get(on) ?? 0) < perDay);
  }
}
