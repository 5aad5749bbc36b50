import { endOfLocalDate, localDateAt, type TimeZone } from '../../shared/time/local-time.js';
import { type Firing, FiringLedger } from './firing-ledger.js';
import type { NextStepFacts } from './next-step-facts.js';
import type { NextStepRule } from './next-step-rule.js';
import { type FactsOfPerson, type Moment, occasionsAt } from './occasions.js';

export interface Look {
  /** Where the look before this one ended; null: it is the first, and sees only what is so at `until`. */
  readonly after: Date | null;
  readonly until: Date;
}

type RuleToLook = Pick<NextStepRule, 'trigger' | 'audience' | 'limits'>;
/** Whom a moment is about: the start of a day can change something for everybody, a fact for one person only. */
type MomentFor = Moment & { readonly people: readonly FactsOfPerson[] };

/**
 * What a rule does in a stretch of time, moment by moment: at each fact, and at the start of each day. Preview and run are both this
 * function, and it makes no difference into how many looks a stretch is cut.
 * @param before everything the rule did or held back until `after`
 * @returns what is new or changed, in the order in which it happened
 */
export function firings(rule: RuleToLook, facts: NextStepFacts, before: readonly Firing[], look: Look): Firing[] {
  const ledger = new FiringLedger(before, rule.limits, facts.timeZone);
  const changed = new Map<string, Firing>();
  for (const moment of moments(peopleOf(rule, facts), facts.timeZone, look))
    for (const each of moment.people)
      for (const firing of firingsOf(rule, each, moment, ledger)) {
        const id = `${firing.personId} ${firing.key}`;
        changed.delete(id);
        changed.set(id, firing);
      }
  return [...changed.values()];
}

function firingsOf({ trigger }: RuleToLook, facts: FactsOfPerson, moment: Moment, ledger: FiringLedger): Firing[] {
  const { id: personId } = facts.person;
  return occasionsAt(trigger, facts, moment, (subjectId) => ledger.usedThrough(personId, subjectId)).flatMap((occasion) => {
    const was = ledger.find(occasion);
    const hasRoom = ledger.hasRoom(personId, moment.on);
    if (was?.takenAt || (was && !hasRoom)) return [];
    const heldAt = was?.heldAt ?? (hasRoom ? null : moment.at);
    const is: Firing = { ...occasion, heldAt, takenAt: hasRoom ? moment.at : null };
    ledger.keep(is);
    return [is];
  });
}

function peopleOf({ audience }: RuleToLook, { people, ...facts }: NextStepFacts): FactsOfPerson[] {
  const calls = byPerson(facts.calls);
  const sureErrors = byPerson(facts.sureErrors);
  const certificates = byPerson(facts.certificates);
  return people
    .filter(({ roles }) => roles.some((role) => audience.roles.some((each) => each === role)))
    .filter(({ teamIds }) => audience.teamIds.length === 0 || teamIds.some((id) => audience.teamIds.includes(id)))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((person) => ({
      person,
      calls: calls.get(person.id) ?? [],
      sureErrors: sureErrors.get(person.id) ?? [],
      certificates: certificates.get(person.id) ?? [],
    }));
}

function byPerson<Fact extends { readonly id: string; readonly personId: string; readonly at: Date }>(
  facts: readonly Fact[],
): ReadonlyMap<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.personId);
    if (group) group.push(fact);
    else groups.set(fact.personId, [fact]);
  }
  for (const group of groups.values())
    group.sort((one, other) => one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1));
  return groups;
}

/** The moments at which something can have changed, each once, in order; the last is `until`. */
function moments(people: readonly FactsOfPerson[], timeZone: TimeZone, { after, until }: Look): MomentFor[] {
  const found = new Map<number, FactsOfPerson[]>();
  if (after !== null) {
    for (const each of people)
      for (const { at } of [...each.calls, ...each.sureErrors, ...each.certificates]) {
        if (at <= after || at > until) continue;
        const there = found.get(at.getTime());
        if (!there) found.set(at.getTime(), [each]);
        else if (there.at(-1) !== each) there.push(each);
      }
    for (let day = nextDay(after, timeZone); day <= until; day = nextDay(day, timeZone)) found.set(day.getTime(), [...people]);
  }
  found.set(until.getTime(), [...people]);
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([time, whom]) => ({ at: new Date(time), on: localDateAt(new Date(time), timeZone), timeZone, people: whom }));
}

const nextDay = (at: Date, timeZone: TimeZone): Date => endOfLocalDate(localDateAt(at, timeZone), timeZone);

/** What a rule would have done by now if somebody had switched it on at `from`. */
export function firingsSince(rule: RuleToLook, facts: NextStepFacts, from: Date, until: Date): Firing[] {
  const first = firings(rule, facts, [], { after: null, until: from });
  const then = firings(rule, facts, first, { after: from, until });
  const again = new Set(then.map(({ personId, key }) => `${personId} ${key}`));
  return [...first.filter(({ personId, key }) => !again.has(`${personId} ${key}`)), ...then];
}
