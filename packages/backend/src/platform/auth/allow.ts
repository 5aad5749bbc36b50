import { SetMetadata } from '@nestjs/common';
import type { Operation } from '@vakwerk/domain/people/permissions';

const RULE = 'vakwerk:allow';
export type AccessRule = { readonly operation: Operation } | 'public';

/** Who may call this root field or route: everyone whose roles have the operation in the rights table. */
export const Allow = (operation: Operation) => SetMetadata<string, AccessRule>(RULE, { operation });

/** Callable without signing in. */
export const Public = () => SetMetadata<string, AccessRule>(RULE, 'public');

export const accessRuleOf = (handler: object): AccessRule | undefined =>
  Reflect.getMetadata(RULE, handler) as AccessRule | undefined;
