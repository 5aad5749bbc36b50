/** Injection token of the process's {@link JobStore}. */
export const JOB_STORE = Symbol('JOB_STORE');
