// One file to load for all three: every page of the product carries the list of files that routes may load.
export { ImportPage } from './import-page';
export { OrganisationsPage } from './organisations-page';
export { TeamsPage } from './teams-page';
