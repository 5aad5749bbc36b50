/** One file to load for who looks after calls that come in. */
export { IntegrationsPage } from './integrations-page';
export { ParkedPage } from './parked-page';
