import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { JobDefinition, JobProcessor, QueueName } from './job.js';
import { jobOf } from './processes.js';

export interface RegisteredJob {
  readonly job: JobDefinition;
  readonly processor: JobProcessor<unknown>;
}

/** Every job this process can do, found by its `@Processes` mark. */
@Injectable()
export class JobRegistry implements OnModuleInit {
  private readonly byName = new Map<string, RegisteredJob>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const job = metatype && instance ? jobOf(metatype) : undefined;
      if (!job) continue;
      if (this.byName.has(job.name)) throw new Error(`Two processors do the job "${job.name}".`);
      if (!job.on && !job.every) throw new Error(`Nothing starts the job "${job.name}": give it an event or an interval.`);
      this.byName.set(job.name, { job, processor: instance as JobProcessor<unknown> });
    }
  }

  find(name: string): RegisteredJob | null {
    return this.byName.get(name) ?? null;
  }

  all(): JobDefinition[] {
    return [...this.byName.values()].map((r) => r.job);
  }

  consumersOf(eventType: string): JobDefinition[] {
    return this.all().filter((job) => job.on?.type === eventType);
  }

  queues(): QueueName[] {
    return [...new Set(this.all().map((job) => job.queue))];
  }
}
