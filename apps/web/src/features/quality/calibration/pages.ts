// One file to load for all four: every page of the product carries the list of files that routes may load.
export { NewCalibrationPage } from './new-round';
export { CalibrationPage } from './round';
export { CalibrationsPage } from './rounds';
export { SeverityPage } from './severity';
