import type { MessageId } from '@vakwerk/i18n/catalogue';
import type { AssignmentRulesQuery } from '../../../gql/graphql';
import type { Say } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { dayOf } from '../certificates/day-of';

/** What a sentence about a rule needs; one that is being made has it too. */
export type SaidRule = Pick<
  AssignmentRulesQuery['assignmentRules'][number],
  'people' | 'teams' | 'roles' | 'hiredFrom' | 'failedSkills' | 'title' | 'due'
>;

/** "Iedereen in Team Noord met rol medewerker krijgt “Starten” binnen 14 dagen na de eerste werkdag." */
export function ruleSentence(rule: SaidRule, t: Say, language: 'nl' | 'en', date: (at: Date) => string): string {
  const { people, teams, roles, hiredFrom, failedSkills, title, due } = rule;
  const list = (names: readonly string[]) => new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
  const days = due.days ?? 0;
  return [
    people.length > 0 ? list(people.map(fullName)) : t('learning.rules.everyone'),
    teams.length > 0 && t('learning.rules.inTeams', { teams: list(teams.map(({ name }) => name)) }),
    roles.length > 0 &&
      t('learning.rules.withRoles', {
        roles: list(roles.map((role) => t(`learning.certificate.role.${role}` as MessageId).toLowerCase())),
      }),
    hiredFrom && t('learning.rules.hired', { day: date(dayOf(hiredFrom)) }),
    failedSkills.length > 0 && t('learning.rules.failedSkills', { skills: list(failedSkills.map(({ name }) => name[language])) }),
    t('learning.rules.gets', { title: title[language] }),
    due.kind === 'onDate' && due.dueOn && t('learning.rules.dueOn', { day: date(dayOf(due.dueOn)) }),
    due.kind === 'daysAfter' && t(due.after === 'hired' ? 'learning.rules.dueHired' : 'learning.rules.dueAssigned', { days }),
    '.',
  ]
    .filter(Boolean)
    .join('');
}
