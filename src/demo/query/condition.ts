/** A literal with its Edm type, or the path of a property. */
export type Operand =
  | { readonly kind: 'literal'; readonly edm: string; readonly text: string }
  | { readonly kind: 'alias'; readonly name: string }
  | { readonly kind: 'path'; readonly path: readonly string[]; readonly variable: string | undefined };

/** What a `$filter` says, in our words rather than the parser's. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'compare'; readonly operator: Comparison; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'text'; readonly method: TextMethod; readonly of: Operand; readonly with: Operand }
  | {
      readonly kind: 'lambda';
      readonly quantifier: 'any' | 'all';
      readonly path: Operand;
      readonly variable: string | undefined;
      readonly of: Condition | undefined;
    }
  | { readonly kind: 'function'; readonly name: string; readonly parameters: Readonly<Record<string, Operand>> };

/** The comparison operators of OData. */
export type Comparison = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';
/** The text functions that Dataverse takes. */
export type TextMethod = 'contains' | 'startswith' | 'endswith';
