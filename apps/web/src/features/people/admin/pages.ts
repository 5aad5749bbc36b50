/** One file to load for these three: small pages of who sets an organisation up. */
export { ImportPage } from './pages/import-page';
export { OrganisationsPage } from './pages/organisations-page';
export { TeamsPage } from './pages/teams-page';
