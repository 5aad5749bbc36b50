import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessRuleOf } from './allow.js';

/** A root field or route as the generated rights test sees it. */
export interface RootField {
  readonly kind: 'query' | 'mutation' | 'route';
  readonly name: string;
  readonly rule: ReturnType<typeof accessRuleOf>;
}

/** Refuses to start when somebody forgot to say who may call a root field: an open door is never an accident. */
@Injectable()
export class RootFieldAudit implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  list(): RootField[] {
    const instances = [...this.discovery.getProviders(), ...this.discovery.getControllers()].flatMap(({ instance }) =>
      instance ? [instance as object] : [],
    );
    return instances.flatMap((instance) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, object> | null;
      if (!prototype) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = prototype[method];
        if (typeof handler !== 'function') return [];
        const found = rootFieldOf(handler, method);
        return found ? [{ ...found, rule: accessRuleOf(handler) }] : [];
      });
    });
  }

  onApplicationBootstrap(): void {
    const open = this.list().filter((field) => !field.rule);
    if (open.length > 0) throw new Error(`Say @Allow or @Public on: ${open.map((f) => `${f.kind} ${f.name}`).join(', ')}`);
  }
}

function rootFieldOf(handler: object, method: string): Pick<RootField, 'kind' | 'name'> | null {
  const graphql = Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined;
  if (graphql === 'Query' || graphql === 'Mutation') {
    const name = (Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined) ?? method;
    return { kind: graphql === 'Query' ? 'query' : 'mutation', name };
  }
  const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  if (verb === undefined) return null;
  return { kind: 'route', name: `${RequestMethod[verb]} ${String(Reflect.getMetadata(PATH_METADATA, handler))}` };
}
