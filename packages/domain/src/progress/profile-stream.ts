/** What there is to see of somebody, in one stream. */
export const PROFILE_EVENT_KINDS = ['call', 'lesson', 'coaching', 'agreement', 'certificate'] as const;
export type ProfileEventKind = (typeof PROFILE_EVENT_KINDS)[number];

/** The tabs of a profile and what each shows of the stream. */
export const PROFILE_TABS = ['growth', 'calls', 'learning', 'agreements'] as const;
export type ProfileTab = (typeof PROFILE_TABS)[number];

export const KINDS_OF_TAB: Readonly<Record<ProfileTab, readonly ProfileEventKind[]>> = {
  growth: PROFILE_EVENT_KINDS,
  calls: ['call'],
  learning: ['lesson', 'certificate'],
  agreements: ['coaching', 'agreement'],
};
