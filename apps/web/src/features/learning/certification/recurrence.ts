import { nextValidity, type Recertification } from '@vakwerk/domain/learning/certificates/recertification';
import { dayOf } from '../certificates/day-of';

export type Recurrence = Recertification;

/** The shortest worth of a renewal is asked only where days are fixed; elsewhere it follows, because the rule wants one. */
export const withMethod = (rule: Recurrence): Recurrence =>
  rule.method === 'fixed' ? rule : { ...rule, minActiveMonths: rule.windowMonths };

/** What somebody gets who finishes today for the first time, with nothing due. */
export function exampleOf(rule: Recurrence, today: Date): { readonly expires: Date; readonly opens: Date } {
  const completedOn = new Intl.DateTimeFormat('en-CA').format(today) as Parameters<typeof nextValidity>[1]['completedOn'];
  const { expiresOn, windowOpensOn } = nextValidity(rule, { completedOn, dueOn: null, expiresOn: null });
  return { expires: dayOf(expiresOn), opens: dayOf(windowOpensOn) };
}
