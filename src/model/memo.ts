/** The same function, which computes its result once for each object, however many rules ask for it. */
export function memo<K extends object, T>(compute: (key: K) => T): (this: void, key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    let entry = known.get(key);
    if (entry === undefined) known.set(key, (entry = { value: compute(key) }));
    return entry.value;
  };
}
