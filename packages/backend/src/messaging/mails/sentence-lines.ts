import type { DashboardSentence } from '@vakwerk/domain/progress/dashboard/dashboard-sentences';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import type { TeamOverviewView } from '../../progress/index.js';
import type { MailText } from './mail-text.js';

/** What a sentence says, and what it rests on: the words the page has for it. */
export interface SentenceLine {
  readonly words: string;
  readonly basis: string;
}

const hundred = (ratio: number) => Math.round(Math.abs(ratio) * 100);
const signed = (ratio: number) => `${ratio > 0 ? '+' : ratio < 0 ? '−' : ''}${hundred(ratio)}`;

/** Names of people stay on the page: a mail lies about longer than a rule of who may see what. */
export function sentenceLines(
  { sentences, skills, teamName: team, from, until }: TeamOverviewView,
  text: MailText,
): readonly SentenceLine[] {
  const period = text.t('progress.dashboard.span', { from: text.date(from), until: text.date(addDays(until, 6)) });
  const nameOf = (skillId: string) => {
    const skill = skills.find(({ id }) => id === skillId);
    return skill ? pickLanguage(skill.name, text.language) : '';
  };
  return sentences.map((sentence) => ({
    words: text.t(`progress.dashboard.sentence.${sentence.code}`, {
      team,
      skill: 'skillId' in sentence ? nameOf(sentence.skillId) : '',
      people: 'people' in sentence ? sentence.people : 0,
      week: 'week' in sentence ? text.date(sentence.week) : '',
    }),
    basis: basisOf(sentence, period, text),
  }));
}

function basisOf(sentence: DashboardSentence, period: string, text: MailText): string {
  const sure = 'certainty' in sentence ? text.t(`progress.dashboard.certainty.${sentence.certainty}`) : '';
  switch (sentence.code) {
    case 'tooFewPeople':
      return text.t('progress.dashboard.basis.tooFew');
    case 'nothingSure':
      return text.t('progress.dashboard.basis.nothing', { period, n: sentence.n });
    case 'peopleFall':
    case 'peopleGrow':
      return text.t('progress.dashboard.basis.people', { certainty: sure, period, n: sentence.n });
    case 'weekAbove':
    case 'weekBelow': {
      const { share, low, high, n } = sentence;
      return text.t('progress.dashboard.basis.week', { share: hundred(share), low: hundred(low), high: hundred(high), n });
    }
    default: {
      const { difference, low, high, n } = sentence;
      const margin = { points: signed(difference), low: signed(low), high: signed(high) };
      return text.t('progress.dashboard.basis.team', { certainty: sure, ...margin, period, n });
    }
  }
}
