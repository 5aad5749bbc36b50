import {
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Whether an id can be given somewhere in it. */
export const takesId = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()).some((f) => takesId(f.type)) : named.name === 'ID';
};

const BOTH = '{ nl: "a", en: "a" }';
/** A question of an author, with this id among its skills. */
export const sampleQuestion = (id: string): string =>
  `{ id: "q", kind: "numeric", prompt: ${BOTH}, explanation: ${BOTH}, skillIds: ["${id}"], value: 1, tolerance: 0, unit: ${BOTH} }`;

/** Something of this type, with this id wherever one can stand. */
export function sample(type: GraphQLInputType, id: string): string {
  if (isNonNullType(type)) return sample(type.ofType, id);
  if (isListType(type)) return takesId(type) ? `[${sample(type.ofType, id)}]` : '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((f) => isNonNullType(f.type) || takesId(f.type));
    return `{ ${fields.map((f) => `${f.name}: ${sample(f.type, id)}`).join(' ')} }`;
  }
  return (
    {
      ID: `"${id}"`,
      Int: '1',
      Float: '0.5',
      Boolean: 'false',
      DateTime: '"2026-11-24T10:00:00Z"',
      Answer: '{ kind: "numeric", value: 1 }',
      Question: sampleQuestion(id),
    }[type.name] ?? '"2026-11-24"'
  );
}

/** All leaves two levels deep, so that whatever leaked would show. */
export function selection(type: unknown, depth: number): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((t) => `... on ${t.name} ${selection(t, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).filter((f) => !f.args.some((a) => isNonNullType(a.type)));
  const chosen = fields.flatMap((f) => {
    const inner = getNamedType(f.type);
    const composite = isObjectType(inner) || isInterfaceType(inner) || isUnionType(inner);
    if (!composite) return depth > 0 && isUnionType(type) ? [] : [f.name];
    return depth > 0 && !isUnionType(inner) ? [`${f.name} ${selection(inner, depth - 1)}`] : [];
  });
  return `{ __typename ${chosen.join(' ')} }`;
}
