/** A copy that reaches beyond an index, twice as long or more. */
export function grown<A extends Int32Array | Int16Array | Uint8Array | Float64Array>(array: A, index: number): A {
  const Kind = array.constructor as new (length: number) => A;
  const copy = new Kind(Math.max(array.length * 2, index + 1));
  copy.set(array);
  return copy;
}
