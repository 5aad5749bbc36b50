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
import type { ComponentType } from 'react';

type IconProps = Pick<TablerProps, 'size' | 'stroke' | 'aria-hidden'>;

export interface NavigationItem {
  readonly to: string;
  readonly label: MessageId;
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

/** One entry; of a desk or of everybody's own. */
export const item = (
  to: string,
  label: MessageId,
  icon: ComponentType<IconProps>,
  key: string,
  roles: readonly Role[],
  bar: readonly Role[] = [],
  also: readonly string[] = [],
): NavigationItem => ({ to, label, icon, key, roles, bar, also });

/** What is for everybody's own work. The groups of a desk are in `desk-navigation.ts`: an agent's phone does not load them. */
export const OWN_NAVIGATION: readonly NavigationGroup[] = [
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
];

/** Whether there is more than one's own work to show. */
export const hasDesk = (roles: readonly Role[]): boolean => roles.some((role) => role !== 'agent');

/** Groups and items for somebody with these roles. */
export function navigationFor(navigation: readonly NavigationGroup[], roles: readonly Role[]): NavigationGroup[] {
  return navigation
    .map(({ label, items }) => ({
      label,
      items: items.filter((each) => each.roles.some((role) => roles.includes(role))),
    }))
    .filter((group) => group.items.length > 0);
}

const START: Readonly<Record<Role, string>> = {
  agent: '/today',
  coach: '/queue',
  manager: '/dashboard',
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
