import { createHash } from "node:crypto";

const encoder = new TextEncoder();

/**
 * A body that is written page by page as the reader takes it. The first page is awaited before this returns, so a fault
 * of the question is still told as one; a fault later breaks the body off, and never ends it as if it were whole.
 */
export async function toStream<Row>(head: string, pages: AsyncGenerator<readonly Row[]>, toText: (rows: readonly Row[]) => string, tail = ""): Promise<ReadableStream<Uint8Array>> {
  let next = await pages.next();
  let isBegun = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          if (!isBegun) {
            isBegun = true;
            controller.enqueue(encoder.encode(head));
            return;
          }
          if (next.done === true) {
            if (tail !== "") controller.enqueue(encoder.encode(tail));
            controller.close();
            return;
          }
          const text = toText(next.value);
          next = await pages.next();
          // A page of nothing would leave the reader waiting for a pull that never comes.
          controller.enqueue(encoder.encode(text));
        } catch (error) {
          console.error(error);
          controller.error(error);
        }
      },
      async cancel() {
        await pages.return(undefined);
      },
    },
    // The reader sets the pace: nothing is read ahead of it.
    { highWaterMark: 0 },
  );
}

/** Reads every page and returns how many rows there were and the SHA-256 of the body that `toStream` would write. */
export async function measure<Row>(head: string, pages: AsyncGenerator<readonly Row[]>, toText: (rows: readonly Row[]) => string): Promise<{ readonly rows: number; readonly bytes: number; readonly sha256: string }> {
  const hash = createHash("sha256");
  const first = encoder.encode(head);
  hash.update(first);
  let rows = 0;
  let bytes = first.byteLength;
  for await (const page of pages) {
    const chunk = encoder.encode(toText(page));
    hash.update(chunk);
    rows += page.length;
    bytes += chunk.byteLength;
  }
  return { rows, bytes, sha256: hash.digest("hex") };
}
