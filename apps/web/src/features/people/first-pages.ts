/** One file to load for who comes here for the first time. */
export { InvitationPage } from './admin/pages/invitation-page';
export { FirstRunPage } from './pages/first-run-page';
