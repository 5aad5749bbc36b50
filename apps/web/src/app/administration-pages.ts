/** One file to load for all of these: small pages of who sets an organisation up. Each name of a file costs everybody’s start a little. */
export { JobsPage } from '../features/jobs/pages/jobs-page';
export { ImportPage } from '../features/people/admin/pages/import-page';
export { OrganisationsPage } from '../features/people/admin/pages/organisations-page';
export { TeamsPage } from '../features/people/admin/pages/teams-page';
export { AuditPage } from '../features/people/audit/audit-page';
export { RightsPage } from '../features/people/permissions/rights-page';
export { SecondFactorPage } from '../features/people/sign-on/second-factor-page';
export { SignInRulesPage } from '../features/people/sign-on/sign-in-rules-page';
export { IntegrationsPage, ParkedPage } from '../features/quality/intake/pages';
export { CouncilPage, QualitySettingsPage, RetentionPage } from '../features/quality/settings/pages';
