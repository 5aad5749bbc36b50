import type { Language } from '@vakwerk/i18n/catalogue';
import type { useText } from '../../../lib/i18n';
import type { CouncilPack } from './api';

type Words = Pick<ReturnType<typeof useText>, 't' | 'tCode'>;

/** One part of the explanation: what the page shows, prints and saves is the same. */
export interface CouncilPart {
  readonly title: string;
  readonly text: string;
  /** `who`: the roles that may; null where the sentence is about everybody. */
  readonly lines: readonly { readonly what: string; readonly who: string | null }[];
}

const line = (what: string, who: string | null = null) => ({ what, who });
const KEPT = ['audio', 'transcript', 'evaluation'] as const;
const NEVER = ['emotion', 'ranking', 'small', 'sure', 'automatic', 'practice'] as const;

/** The explanation in six parts, in the words of the reader. */
export function councilDocument(pack: CouncilPack, language: Language, { t, tCode }: Words): CouncilPart[] {
  const { settings, plans, skills, scorecards, kept, seenBy } = pack;
  const names = (texts: readonly { nl: string; en: string }[]) => texts.map((text) => text[language]);
  const drawn = plans.map(({ name, quotaCount, quotaPer, blind }) => {
    const sentence = t(quotaPer === 'week' ? 'quality.council.drawn.plan.week' : 'quality.council.drawn.plan.month', {
      name,
      count: quotaCount,
    });
    return line(blind ? `${sentence} ${t('quality.council.drawn.blind')}` : sentence);
  });
  return [
    {
      title: t('quality.council.measured.title'),
      text: t('quality.council.measured.text'),
      lines: [
        ...(skills.length > 0 ? names(skills).map((name) => line(name)) : [line(t('quality.council.measured.noSkills'))]),
        line(
          scorecards.length > 0
            ? t('quality.council.measured.cards', { names: names(scorecards).join(', ') })
            : t('quality.council.measured.noCards'),
        ),
        line(t('quality.council.measured.apart')),
      ],
    },
    {
      title: t('quality.council.drawn.title'),
      text: t('quality.council.drawn.text'),
      lines: drawn.length > 0 ? drawn : [line(t('quality.council.drawn.none', { count: settings.randomPerMonth }))],
    },
    {
      title: t('quality.council.seen.title'),
      text: t('quality.council.seen.text'),
      lines: seenBy.map(({ topic, roles }) =>
        line(
          tCode(`quality.council.topic.${topic}`, 'common.error.title'),
          roles.map((role) => t(`people.role.${role}`)).join(', '),
        ),
      ),
    },
    {
      title: t('quality.council.kept.title'),
      text: t('quality.council.kept.proof'),
      lines: KEPT.map((name) => {
        const what = t(`quality.council.kept.${name}`);
        const days = kept[name] ?? null;
        return line(
          days === null ? t('quality.council.kept.always', { what }) : t('quality.council.kept.days', { what, count: days }),
        );
      }),
    },
    {
      title: t('quality.council.own.title'),
      text: '',
      lines: [
        settings.releaseDelayDays === 0
          ? t('quality.council.own.now')
          : t('quality.council.own.later', { count: settings.releaseDelayDays }),
        t('quality.council.own.dispute', { count: settings.disputeWorkingDays, review: settings.disputeReviewDays }),
        ...(settings.selfEvaluation ? [t('quality.council.own.self')] : []),
        t('quality.council.own.listened'),
        t('quality.council.own.copy'),
      ].map((what) => line(what)),
    },
    {
      title: t('quality.council.never.title'),
      text: '',
      lines: NEVER.map((name) => line(t(`quality.council.never.${name}`))),
    },
  ];
}

/** The same as Markdown, to keep or to send. */
export function councilText(title: string, intro: string, parts: readonly CouncilPart[]): string {
  const partText = ({ title: head, text, lines }: CouncilPart) =>
    [
      `## ${head}`,
      ...(text === '' ? [] : [text]),
      lines.map(({ what, who }) => `- ${who === null ? what : `${what} (${who})`}`).join('\n'),
    ].join('\n\n');
  return `${[`# ${title}`, intro, ...parts.map(partText)].join('\n\n')}\n`;
}
