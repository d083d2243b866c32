/** Names under "Arrays" in Microsoft's table, with what each demands and what to write instead. */
export const ARRAYS = {
  ArrayHasNoItems: 'An array says what it holds: add "items" beside "type".',
  RequiredPropertyArrayEmpty:
    'The list "required" of a schema names a property at least: remove the empty list.',
  SchemesArrayEmpty: '"schemes" names a protocol at least: write ["https"].',
} as const satisfies Readonly<Record<string, string>>;
