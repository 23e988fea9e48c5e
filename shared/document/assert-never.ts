/** For the end of a switch over a union: a new member fails to compile until it is handled. */
export function assertNever(value: never): never {
  throw new TypeError(`unexpected ${JSON.stringify(value)}`);
}
