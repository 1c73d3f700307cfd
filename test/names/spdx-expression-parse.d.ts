declare module 'spdx-expression-parse' {
  /** A license, or two expressions and what joins them. */
  export type SpdxExpression =
    | { readonly license: string; readonly plus?: true; readonly exception?: string }
    | { readonly left: SpdxExpression; readonly conjunction: 'and' | 'or'; readonly right: SpdxExpression }
  /** @throws Error when the expression is not one, or holds an id that no list has */
  export default function parse(expression: string): SpdxExpression
}
