// One file for both: the first file of everybody names every other one.
export { DisputePage } from './dispute-page';
export { DisputesPage } from './disputes-page';
