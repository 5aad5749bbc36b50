import { Global, Module } from '@nestjs/common';
import { AuditLog } from './audit-log.js';
import { Idempotency } from './idempotency.js';
import { VerifyAudit } from './verify-audit.js';

/** What use cases need to be accountable and repeatable; both processes. */
@Global()
@Module({ providers: [AuditLog, VerifyAudit, Idempotency], exports: [AuditLog, VerifyAudit, Idempotency] })
export class AccountabilityModule {}
