// One file to load for all three: every page of the product carries the list of files that routes may load.
export { SpokenAnswerPage } from './spoken-answer-page';
export { SpokenListPage } from './spoken-list-page';
export { TeamSpokenPage } from './team-spoken-page';
