/** One file to load for reports: both draw the same charts. */
export { AccuracyPage } from './accuracy-page';
export { CriterionReportPage } from './criterion-report-page';
