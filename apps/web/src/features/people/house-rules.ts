/** What an administrator opens now and then, in one file: each name of a file costs everybody's start a little. */
export { AuditPage } from './audit/audit-page';
export { RightsPage } from './rights/rights-page';
export { SecondFactorPage } from './sign-on/second-factor-page';
export { SignInRulesPage } from './sign-on/sign-in-rules-page';
