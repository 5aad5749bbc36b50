/** One file to load for what somebody learned and the proof of it. */
export { CertificatePage } from './certificate-page';
export { RecordPage } from './record-page';
