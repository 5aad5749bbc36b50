import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { RootFieldAudit } from './root-field-audit.js';

/** The doors of the api process. */
@Module({ imports: [DiscoveryModule], providers: [{ provide: APP_GUARD, useClass: AccessGuard }, RootFieldAudit] })
export class AccessModule {}
