/** Monday first. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const weekdayId = (weekday: number) => `progress.dashboard.weekday.${weekday as Weekday}` as const;
