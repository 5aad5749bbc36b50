import { Global, Module } from '@nestjs/common';
import { Organisations } from './organisations.js';
import { Outbox } from './outbox.js';

/** Both processes write events; only the worker relays and runs them. */
@Global()
@Module({ providers: [Outbox, Organisations], exports: [Outbox, Organisations] })
export class OutboxModule {}
