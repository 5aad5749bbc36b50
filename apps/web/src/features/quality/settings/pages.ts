/** One file to load for how an organisation keeps and shares scores. */
export { CouncilPage } from '../council/council-page';
export { RetentionPage } from '../retention/retention-page';
export { QualitySettingsPage } from './quality-settings-page';
