// Small pages that load together: every page of the product carries the list of files that routes may load.
export { CoachDayPage } from './coach-day-page';
export { TeamHoursPage } from './team-hours-page';
export { TemplatesPage } from './templates-page';
export { TimesPage } from './times-page';
