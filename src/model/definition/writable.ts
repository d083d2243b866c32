/** A part of the model while it is built. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
