import { parentPort } from "node:worker_threads";
import { UserError } from "@/lib/domain/errors";
import { openReader, type StoreReader } from "@/lib/store/reader";
import type { FromThread, ToThread } from "./messages";
import { eachPart } from "./write";

/** The thread that writes files. The store's driver is synchronous: here it holds up no page. */
interface OpenFile {
  readonly reader: StoreReader;
  readonly parts: AsyncGenerator<Uint8Array>;
}

const files = new Map<number, OpenFile>();
const answer = (message: FromThread, transfer: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(message, transfer);

parentPort?.on("message", (message: ToThread) => {
  void handle(message).catch((error: unknown) => {
    void close(message.id);
    answer({ kind: "fault", id: message.id, message: error instanceof Error ? error.message : String(error), code: error instanceof UserError ? error.code : null });
  });
});

async function handle(message: ToThread): Promise<void> {
  switch (message.kind) {
    case "open": {
      const reader = openReader(message.file);
      try {
        files.set(message.id, { reader, parts: eachPart(reader, message.request) });
      } catch (error) {
        reader.close();
        throw error;
      }
      return;
    }
    case "pull":
      return send(message.id);
    case "close":
      return close(message.id);
  }
}

async function send(id: number): Promise<void> {
  const file = files.get(id);
  if (file === undefined) return;
  const { done, value } = await file.parts.next();
  if (done === true) {
    await close(id);
    answer({ kind: "end", id });
    return;
  }
  // A part that is a view into a larger buffer is copied out: a transfer takes the whole buffer along.
  const bytes = value.byteLength === value.buffer.byteLength && value.buffer instanceof ArrayBuffer ? new Uint8Array(value.buffer) : Uint8Array.from(value);
  answer({ kind: "part", id, bytes }, [bytes.buffer]);
}

async function close(id: number): Promise<void> {
  const file = files.get(id);
  files.delete(id);
  await file?.parts.return(undefined);
  file?.reader.close();
}
