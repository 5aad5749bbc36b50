/** One file to load for all of these: small pages of who sets an organisation up. Each name of a file costs everybody’s start a little. */

export { AuditPage } from '../audit/audit-page';
export { RightsPage } from '../rights/rights-page';
export { SecondFactorPage } from '../sign-on/second-factor-page';
export { SignInRulesPage } from '../sign-on/sign-in-rules-page';
export { ImportPage } from './pages/import-page';
export { OrganisationsPage } from './pages/organisations-page';
export { TeamsPage } from './pages/teams-page';
