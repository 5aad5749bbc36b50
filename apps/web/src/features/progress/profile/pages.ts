/** One file to load for the people of a team. */
export { MyPeoplePage } from './my-people-page';
export { ProfilePage } from './profile-page';
