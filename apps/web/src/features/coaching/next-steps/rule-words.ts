import type { MessageId } from '@vakwerk/i18n/catalogue';
import type { Say } from '../../../lib/i18n';
import type { FiredStep, NextStepChoices, NextStepRule, TriggerKind } from './next-steps';

type Said = Pick<NextStepRule, 'trigger' | 'actions'>;
type Names = Pick<NextStepChoices, 'criteria' | 'skills' | 'certifications' | 'targets'>;
type Reader = { readonly t: Say; readonly language: 'nl' | 'en' };

const IF = {
  criterionFails: 'coaching.next.if.criterionFails',
  sureErrorRepeats: 'coaching.next.if.sureErrorRepeats',
  certificateExpires: 'coaching.next.if.certificateExpires',
  personIsNew: 'coaching.next.if.personIsNew',
} as const satisfies Record<TriggerKind, MessageId>;

/** What a trigger of this kind can name. */
export const namesFor = (kind: TriggerKind, names: Names) =>
  ({ criterionFails: names.criteria, sureErrorRepeats: names.skills, certificateExpires: names.certifications, personIsNew: [] })[
    kind
  ];

/** "“Vat samen” in 3 van de laatste 5 steekproefgesprekken niet goed is"; values may be places where fields come. */
export const triggerText = (kind: TriggerKind, values: Parameters<Say>[1], { t }: Pick<Reader, 't'>): string =>
  t(IF[kind], values);

function triggerWords({ trigger }: Said, names: Names, { t, language }: Reader): string {
  const { kind, aboutId, times, outOf, days } = trigger;
  const named = namesFor(kind, names).find(({ id }) => id === aboutId)?.name[language];
  const any = kind === 'personIsNew' ? '' : t(`coaching.next.any.${kind}`);
  return triggerText(kind, { about: named ? `“${named}”` : any, times: times ?? 0, outOf: outOf ?? 0, days: days ?? 0 }, { t });
}

function actionWords({ kind, targetId, most }: Said['actions'][number], names: Names, { t, language }: Reader): string {
  if (kind === 'assignLearning')
    return t('coaching.next.say.assignLearning', {
      title: names.targets.find(({ id }) => id === targetId)?.name[language] ?? '…',
    });
  if (kind === 'addCards') return t('coaching.next.say.addCards', { count: most ?? 0 });
  if (kind === 'steerSample') return t('coaching.next.say.steerSample', { count: most ?? 0 });
  return t(`coaching.next.do.${kind}`);
}

/** The whole rule as one sentence. */
export function ruleSentence(rule: Said, names: Names, reader: Reader): string {
  const list = new Intl.ListFormat(reader.language, { type: 'conjunction' });
  const then = list.format(rule.actions.map((action) => actionWords(action, names, reader)));
  return reader.t('coaching.next.sentence', { if: triggerWords(rule, names, reader), then });
}

/** Why it is about somebody: what it is about, and how much shows it. */
export function reasonWords(
  kind: TriggerKind,
  { about, evidenceCount }: Pick<FiredStep, 'about' | 'evidenceCount'>,
  reader: Reader,
): string {
  const named = about?.[reader.language] ?? reader.t('coaching.next.reason.gone');
  return reader.t(`coaching.next.reason.${kind}`, { about: named, count: evidenceCount });
}
