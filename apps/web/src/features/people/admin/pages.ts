/** One file to load for teams and organisations: both are a list with a dialog. */
export { OrganisationsPage } from './pages/organisations-page';
export { TeamsPage } from './pages/teams-page';
