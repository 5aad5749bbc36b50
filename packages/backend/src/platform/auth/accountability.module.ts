import { Global, Module } from '@nestjs/common';
import { AuditLog } from './audit-log.js';
import { Idempotency } from './idempotency.js';

/** What use cases need to be accountable and repeatable; both processes. */
@Global()
@Module({ providers: [AuditLog, Idempotency], exports: [AuditLog, Idempotency] })
export class AccountabilityModule {}
