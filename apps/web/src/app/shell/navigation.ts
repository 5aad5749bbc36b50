import {
  IconAdjustments,
  IconArchive,
  IconArrowsShuffle,
  IconBook2,
  IconCalendar,
  IconCards,
  IconChartLine,
  IconChecklist,
  IconHeadphones,
  IconHistory,
  IconListDetails,
  IconMailCog,
  IconMessage2,
  IconMessages,
  IconPlugConnected,
  IconQuestionMark,
  IconScale,
  IconSchool,
  IconStairsUp,
  IconSunrise,
  IconTable,
  IconTableImport,
  IconUserQuestion,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Role } from '@vakwerk/domain/people/role';
import type { MessageId } from '@vakwerk/i18n/catalogue';

export interface NavigationItem {
  readonly to: string;
  readonly label: MessageId;
  readonly icon: typeof IconCards;
  /** Second letter of "g …". */
  readonly key: string;
  readonly roles: readonly Role[];
  /** In the phone's bottom bar of people whose first role this is. */
  readonly bar?: readonly Role[];
  /** Pages without an entry of their own that belong to this one. */
  readonly also?: readonly string[];
}
export interface NavigationGroup {
  readonly label: MessageId;
  readonly items: readonly NavigationItem[];
}

const item = (
  to: string,
  label: MessageId,
  icon: typeof IconCards,
  key: string,
  roles: readonly Role[],
  bar: readonly Role[] = [],
  also: readonly string[] = [],
): NavigationItem => ({ to, label, icon, key, roles, bar, also });

/** The whole menu. The rail shows what the person's roles allow and what has a route. */
export const NAVIGATION: readonly NavigationGroup[] = [
  {
    label: 'common.group.mine',
    items: [
      item('/today', 'common.menu.today', IconSunrise, 't', ['agent'], ['agent']),
      item('/practice', 'common.menu.practice', IconCards, 'p', ['agent'], ['agent']),
      item('/learn', 'common.menu.learn', IconBook2, 'l', ['agent', 'author'], ['author']),
      item('/growth', 'common.menu.growth', IconChartLine, 'g', ['agent'], ['agent']),
      item('/feedback', 'common.menu.feedback', IconMessage2, 'f', ['agent']),
      item('/appointments', 'common.menu.appointments', IconCalendar, 'a', ['agent']),
    ],
  },
  {
    label: 'common.group.coach',
    items: [
      item('/queue', 'common.menu.queue', IconHeadphones, 'q', ['coach'], ['coach'], ['/calls', '/evaluations']),
      item('/calls', 'common.menu.calls', IconHeadphones, '3', ['manager', 'admin']),
      item('/coaching', 'common.menu.coaching', IconMessages, 'c', ['coach', 'manager'], ['coach', 'manager']),
      item('/sampling', 'common.menu.sampling', IconArrowsShuffle, '2', ['coach', 'manager']),
      item('/disputes', 'common.menu.disputes', IconScale, 'd', ['coach', 'manager']),
      item('/calibration', 'common.menu.calibration', IconListDetails, 'k', ['coach', 'manager'], ['coach']),
      item('/people', 'common.menu.myPeople', IconUsers, 'm', ['coach', 'manager'], ['manager']),
    ],
  },
  {
    label: 'common.group.follow',
    items: [
      item('/overview', 'common.menu.overview', IconChartLine, 'o', ['manager'], ['manager']),
      item('/skills', 'common.menu.skills', IconTable, 's', ['manager', 'coach'], ['manager']),
      item('/transfer', 'common.menu.transfer', IconStairsUp, 'e', ['manager']),
      item('/assign', 'common.menu.assign', IconSchool, 'w', ['manager', 'coach']),
    ],
  },
  {
    label: 'common.group.make',
    items: [
      item('/scorecards', 'common.menu.scorecards', IconChecklist, 'r', ['coach', 'author', 'admin'], ['author']),
      item('/courses', 'common.menu.courses', IconBook2, 'u', ['author'], ['author']),
      item('/questions', 'common.menu.questions', IconQuestionMark, 'v', ['author'], ['author']),
    ],
  },
  {
    label: 'common.group.manage',
    items: [
      item('/admin/people', 'common.menu.people', IconUsers, 'h', ['admin'], ['admin']),
      item('/admin/teams', 'common.menu.teams', IconUsersGroup, 'y', ['admin'], ['admin']),
      item('/admin/import', 'common.menu.import', IconTableImport, 'i', ['admin'], ['admin']),
      item('/admin/parked', 'common.menu.parked', IconUserQuestion, 'z', ['admin']),
      item('/admin/integrations', 'common.menu.integrations', IconPlugConnected, 'n', ['admin']),
      item('/admin/quality', 'common.menu.qualitySettings', IconAdjustments, 'b', ['manager', 'admin']),
      item('/admin/retention', 'common.menu.retention', IconArchive, '1', ['admin']),
      item('/admin/jobs', 'common.menu.jobs', IconMailCog, 'x', ['admin']),
      item('/admin/audit', 'common.menu.audit', IconHistory, 'j', ['admin']),
    ],
  },
];

/** Groups and items for somebody with these roles, only those that lead somewhere. */
export function navigationFor(roles: readonly Role[], hasRoute: (to: string) => boolean): NavigationGroup[] {
  return NAVIGATION.map(({ label, items }) => ({
    label,
    items: items.filter((each) => hasRoute(each.to) && each.roles.some((role) => roles.includes(role))),
  })).filter((group) => group.items.length > 0);
}

const START: Readonly<Record<Role, string>> = {
  agent: '/today',
  coach: '/queue',
  manager: '/skills',
  author: '/learn',
  admin: '/admin/people',
};

/** Where somebody with these roles starts: the page their first role opens every day. */
export function startFor(roles: readonly Role[]): string | undefined {
  const main = mainRole(roles);
  return main && START[main];
}

function mainRole(roles: readonly Role[]): Role | undefined {
  return (['agent', 'coach', 'manager', 'author', 'admin'] as const).find((role) => roles.includes(role));
}

/** Three places for the thumb, by the person's first role in this order; "Meer" is the fourth. */
export function barFor(groups: readonly NavigationGroup[], roles: readonly Role[]): NavigationItem[] {
  const items = groups.flatMap((group) => group.items);
  const main = mainRole(roles);
  const chosen = items.filter((each) => main && each.bar?.includes(main));
  return [...chosen, ...items.filter((each) => !chosen.includes(each))].slice(0, 3);
}
