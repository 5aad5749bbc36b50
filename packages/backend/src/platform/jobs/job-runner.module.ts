import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { OutboxRelay } from './relay.js';
import { WorkerMetrics } from './worker-metrics.js';

/** The worker's engine room: which jobs there are, running them, and feeding them from the outbox. */
@Module({
  imports: [DiscoveryModule],
  providers: [JobRegistry, JobRunner, WorkerMetrics, OutboxRelay],
  exports: [JobRegistry, JobRunner, WorkerMetrics, OutboxRelay],
})
export class JobRunnerModule {}
