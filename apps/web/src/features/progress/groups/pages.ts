/** One file to load for what managers read about groups. */
export { MeasurementPage } from './measurement-page';
export { ProficiencyPage } from './proficiency-page';
