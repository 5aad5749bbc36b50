import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import type { Metric } from './metrics-text.js';

/** Seconds; an interaction should take 0.1, a report may take 1. */
const BOUNDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Times {
  readonly buckets: number[];
  sum: number;
  count: number;
}

/** How long answers take, per route and kind of answer. A route is a pattern: there are as many as we wrote, whatever is asked. */
@Injectable()
export class RequestTimes {
  private readonly times = new Map<string, Times>();

  addTo(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', async ({ routeOptions }, reply) => {
      this.record(routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1_000);
    });
  }

  record(route: string, status: number, seconds: number): void {
    const key = JSON.stringify([route, `${Math.floor(status / 100)}xx`]);
    const times = this.times.get(key) ?? { buckets: BOUNDS.map(() => 0), sum: 0, count: 0 };
    for (const [index, bound] of BOUNDS.entries()) if (seconds <= bound) times.buckets[index] = (times.buckets[index] ?? 0) + 1;
    times.sum += seconds;
    times.count += 1;
    this.times.set(key, times);
  }

  metric(): Metric {
    const samples = [...this.times].flatMap(([key, { buckets, sum, count }]) => {
      const [route = '', status = ''] = JSON.parse(key) as string[];
      const labels = { route, status };
      return [
        ...BOUNDS.map((bound, index) => ({
          suffix: '_bucket',
          labels: { ...labels, le: String(bound) },
          value: buckets[index] ?? 0,
        })),
        { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
        { suffix: '_sum', labels, value: sum },
        { suffix: '_count', labels, value: count },
      ];
    });
    return { name: 'vakwerk_http_request_seconds', help: 'Time from a request to its answer.', type: 'histogram', samples };
  }
}
