import {
  IconBook2,
  IconCalendar,
  IconCards,
  IconChartLine,
  IconMessage2,
  IconSunrise,
  type IconProps as TablerProps,
} from '@tabler/icons-react';
import { ROLES, type Role } from '@vakwerk/domain/people/role';
import type { MessageId } from '@vakwerk/i18n/catalogue';
import { type ComponentType, lazy } from 'react';

type IconProps = Pick<TablerProps, 'size' | 'stroke' | 'aria-hidden'>;

/** An agent's phone does not load the signs of everybody else's menu. */
const desk = (name: keyof typeof import('./desk-icons')) =>
  lazy(async () => ({ default: (await import('./desk-icons'))[name] as ComponentType<IconProps> }));

export interface NavigationItem {
  readonly to: string;
  readonly label: MessageId;
  /** Draw it inside a Suspense: those of a desk arrive after the menu. */
  readonly icon: ComponentType<IconProps>;
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
  icon: ComponentType<IconProps>,
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
      item('/day', 'coaching.day.title', desk('IconCalendarCheck'), ',', ['coach'], ['coach']),
      item('/queue', 'common.menu.queue', desk('IconHeadphones'), 'q', ['coach'], ['coach'], ['/calls']),
      item('/calls', 'common.menu.calls', desk('IconHeadphones'), '3', ['manager', 'admin']),
      item('/coaching', 'common.menu.coaching', desk('IconMessages'), 'c', ['coach', 'manager'], ['coach', 'manager']),
      item('/coaching/next-steps', 'common.menu.nextSteps', desk('IconBolt'), '.', ['coach', 'manager', 'admin']),
      item('/evaluations', 'common.menu.evaluations', desk('IconClipboardList'), '0', ['coach', 'manager']),
      item('/sampling', 'common.menu.sampling', desk('IconArrowsShuffle'), '2', ['coach', 'manager']),
      item('/disputes', 'common.menu.disputes', desk('IconScale'), 'd', ['coach', 'manager']),
      item('/grading', 'common.menu.grading', desk('IconPencilCheck'), '7', ['coach', 'manager']),
      item('/calibration', 'common.menu.calibration', desk('IconListDetails'), 'k', ['coach', 'manager']),
      item('/people', 'common.menu.myPeople', desk('IconUsers'), 'm', ['coach', 'manager'], ['manager']),
    ],
  },
  {
    label: 'common.group.follow',
    items: [
      item('/overview', 'common.menu.overview', IconChartLine, 'o', ['manager'], ['manager']),
      item('/skills', 'common.menu.skills', desk('IconTable'), 's', ['manager', 'coach'], ['manager']),
      item('/reports', 'common.menu.reports', desk('IconReportAnalytics'), '8', ['coach', 'manager']),
      item('/transfer', 'common.menu.transfer', desk('IconStairsUp'), 'e', ['manager']),
      item('/assign', 'common.menu.assign', desk('IconSchool'), 'w', ['manager', 'coach']),
    ],
  },
  {
    label: 'common.group.make',
    items: [
      item('/scorecards', 'common.menu.scorecards', desk('IconChecklist'), 'r', ['coach', 'author', 'admin'], ['author']),
      item('/dialogues', 'common.menu.dialogues', desk('IconMessages'), '5', ['author']),
      item('/courses', 'common.menu.courses', desk('IconBooks'), 'u', ['author'], ['author']),
      item('/paths', 'common.menu.paths', desk('IconRoute'), '6', ['author']),
      item('/packages', 'learning.package.title', desk('IconPackage'), '9', ['author'], [], ['/package-report']),
      item('/questions', 'common.menu.questions', desk('IconQuestionMark'), 'v', ['author'], ['author']),
    ],
  },
  {
    label: 'common.group.manage',
    items: [
      item('/admin/people', 'common.menu.people', desk('IconUsers'), 'h', ['admin'], ['admin']),
      item('/admin/teams', 'common.menu.teams', desk('IconUsersGroup'), 'y', ['admin'], ['admin']),
      item('/admin/import', 'common.menu.import', desk('IconTableImport'), 'i', ['admin'], ['admin']),
      item('/admin/parked', 'common.menu.parked', desk('IconUserQuestion'), 'z', ['admin']),
      item('/admin/integrations', 'common.menu.integrations', desk('IconPlugConnected'), 'n', ['admin']),
      item('/admin/quality', 'common.menu.qualitySettings', desk('IconAdjustments'), 'b', ['manager', 'admin']),
      item('/admin/retention', 'common.menu.retention', desk('IconArchive'), '1', ['admin']),
      item('/admin/jobs', 'common.menu.jobs', desk('IconMailCog'), 'x', ['admin']),
      item('/admin/audit', 'common.menu.audit', desk('IconHistory'), 'j', ['admin']),
      item('/admin/organisations', 'common.menu.organisations', desk('IconBuildings'), '4', ['platformAdmin'], ['platformAdmin']),
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
  platformAdmin: '/admin/organisations',
};

/** Where somebody with these roles starts: the page their first role opens every day. */
export function startFor(roles: readonly Role[]): string | undefined {
  const main = mainRole(roles);
  return main && START[main];
}

function mainRole(roles: readonly Role[]): Role | undefined {
  return ROLES.find((role) => roles.includes(role));
}

/** Three places for the thumb, by the person's first role in this order; "Meer" is the fourth. */
export function barFor(groups: readonly NavigationGroup[], roles: readonly Role[]): NavigationItem[] {
  const items = groups.flatMap((group) => group.items);
  const main = mainRole(roles);
  const chosen = items.filter((each) => main && each.bar?.includes(main));
  return [...chosen, ...items.filter((each) => !chosen.includes(each))].slice(0, 3);
}
