import { addDays } from '../../shared/time/calendar.js';
import { endOfLocalDate, type IsoDate, type TimeZone } from '../../shared/time/local-time.js';
import type { CallFact, CertificateFact, NextStepPerson, SureErrorFact } from './next-step-facts.js';
import { LOOK_BACK_DAYS, type NextStepTrigger } from './next-step-rule.js';

export interface FactsOfPerson {
  readonly person: NextStepPerson;
  readonly calls: readonly CallFact[];
  readonly sureErrors: readonly SureErrorFact[];
  readonly certificates: readonly CertificateFact[];
}

/** `on` is its date on the organisation's clock: rules count in days. */
export interface Moment {
  readonly at: Date;
  readonly on: IsoDate;
  readonly timeZone: TimeZone;
}

/** A reason to do something for somebody. The same key is the same occasion, whenever it is looked at. */
export interface Occasion {
  readonly key: string;
  readonly personId: string;
  /** What it is about: a criterion, a question, a certification, or nothing but the person. */
  readonly subjectId: string;
  /** Ids of what shows it, oldest first: evaluations, answers or a certificate. */
  readonly evidence: readonly string[];
  /** The newest of them: later occasions about the same subject need newer ones. */
  readonly through: Date;
}

/** Until when evidence about a subject was used up; null: never. */
export type UsedThrough = (subjectId: string) => Date | null;

/** What there is to do something about at a moment, in a fixed order. It follows from the facts up to then, whatever else came in between. */
export function occasionsAt(trigger: NextStepTrigger, facts: FactsOfPerson, moment: Moment, used: UsedThrough): Occasion[] {
  return found(trigger, facts, moment, used).sort((one, other) => (one.key < other.key ? -1 : 1));
}

function found(trigger: NextStepTrigger, facts: FactsOfPerson, moment: Moment, used: UsedThrough): Occasion[] {
  switch (trigger.kind) {
    case 'criterionFails':
      return failing(trigger, facts, moment, used);
    case 'sureErrorRepeats':
      return repeating(trigger, facts, moment, used);
    case 'certificateExpires':
      return expiring(trigger, facts, moment);
    case 'personIsNew':
      return isNew(trigger, facts.person, moment);
  }
}

type Of<Kind extends NextStepTrigger['kind']> = Extract<NextStepTrigger, { kind: Kind }>;

function failing({ criterionId, times, outOf }: Of<'criterionFails'>, facts: FactsOfPerson, moment: Moment, used: UsedThrough) {
  const calls = recent(facts.calls, moment, LOOK_BACK_DAYS);
  const all = criterionId === null ? calls.flatMap(({ criteria }) => criteria.map(({ id }) => id)) : [criterionId];
  return [...new Set(all)].flatMap((subjectId) => {
    const scored = calls.flatMap((call) => {
      const criterion = call.criteria.find(({ id }) => id === subjectId);
      return criterion ? [{ ...call, failed: criterion.failed }] : [];
    });
    const failed = scored.slice(-outOf).filter((call) => call.failed);
    return fromEvidence(facts.person.id, subjectId, times, failed, used);
  });
}

function repeating({ skillId, times, days }: Of<'sureErrorRepeats'>, facts: FactsOfPerson, moment: Moment, used: UsedThrough) {
  const errors = recent(facts.sureErrors, moment, days).filter((each) => skillId === null || each.skillIds.includes(skillId));
  return [...new Set(errors.map(({ questionId }) => questionId))].flatMap((subjectId) =>
    fromEvidence(
      facts.person.id,
      subjectId,
      times,
      errors.filter(({ questionId }) => questionId === subjectId),
      used,
    ),
  );
}

function expiring({ certificationId, days }: Of<'certificateExpires'>, facts: FactsOfPerson, { at, on }: Moment): Occasion[] {
  return facts.certificates
    .filter((each) => certificationId === null || each.certificationId === certificationId)
    .filter((each) => each.at <= at && (each.endedAt === null || each.endedAt > at))
    .filter(({ expiresOn }) => on >= addDays(expiresOn, -days) && on <= expiresOn)
    .map(({ id, personId, certificationId: subjectId, at: through }) => ({
      ...{ key: `certificate/${id}`, personId, subjectId, evidence: [id], through },
    }));
}

function isNew({ days }: Of<'personIsNew'>, { id: personId, newOn }: NextStepPerson, { at, on }: Moment): Occasion[] {
  const isSo = newOn !== null && on >= newOn && on < addDays(newOn, days);
  return isSo ? [{ key: `person/${personId}`, personId, subjectId: personId, evidence: [], through: at }] : [];
}

/** Only what is newer than what led to something before counts again. */
function fromEvidence(
  personId: string,
  subjectId: string,
  times: number,
  all: readonly { readonly id: string; readonly at: Date }[],
  used: UsedThrough,
): Occasion[] {
  const since = used(subjectId);
  const fresh = since === null ? all : all.filter(({ at }) => at > since);
  const newest = fresh.at(-1);
  if (!newest || fresh.length < times) return [];
  const evidence = fresh.map(({ id }) => id);
  return [{ key: `${subjectId}/${newest.id}`, personId, subjectId, evidence, through: newest.at }];
}

/** Of today and the days before it; facts come in the order of their moments. */
function recent<Fact extends { readonly at: Date }>(facts: readonly Fact[], { at, on, timeZone }: Moment, days: number): Fact[] {
  if (facts.length === 0) return [];
  const from = endOfLocalDate(addDays(on, -days), timeZone);
  return facts.filter((fact) => fact.at >= from && fact.at <= at);
}
