/** Reads a JSON column. Only this folder writes these columns, from values of the same type, so the shape is known. */
export function fromJson<T>(text: string): T {
  const value: unknown = JSON.parse(text);
  return value as T;
}

export function toJson(value: unknown): string {
  return JSON.stringify(value);
}
