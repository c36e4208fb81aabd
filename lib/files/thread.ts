import { existsSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { UserError } from "@/lib/domain/errors";
import { env } from "@/lib/env";
import { openReader } from "@/lib/store/reader";
import type { FromThread, ToThread } from "./messages";
import type { FileRequest } from "./request";
import { eachPart } from "./write";

/** The thread's program, joined into one file when the pages are built. */
const PROGRAM = join(".next", "parallax", "files-worker.mjs");

/** Rows live for one page: with V8's own limit the thread holds several hundred of them for nothing. */
const YOUNG_MB = 12;

type Answer = Exclude<FromThread, { readonly kind: "fault" }>;
interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** One thread for all files of this process: exports share it, pages do not. */
class FileThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #next = 1;
  isEnded = false;

  constructor(program: string) {
    this.#worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    this.#worker.unref();
    this.#worker.on("message", (message: FromThread) => this.#settle(message));
    this.#worker.on("error", (error) => this.#end(error));
    this.#worker.on("exit", () => this.#end(new Error("The thread that writes files has ended.")));
  }

  open(request: FileRequest): number {
    const id = this.#next++;
    this.#post({ kind: "open", id, file: env().databaseFile, request });
    return id;
  }

  /** The next part of a file, null at its end. Rejects where it cannot be made. One at a time. */
  async pull(id: number): Promise<Uint8Array<ArrayBuffer> | null> {
    if (this.isEnded) throw new Error("The thread that writes files has ended.");
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#post({ kind: "pull", id });
    });
    return answer.kind === "part" ? answer.bytes : null;
  }

  close(id: number): void {
    this.#waiting.delete(id);
    this.#post({ kind: "close", id });
  }

  #post(message: ToThread): void {
    if (!this.isEnded) this.#worker.postMessage(message);
  }

  #settle(message: FromThread): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === "fault") waiting?.reject(message.code === null ? new Error(message.message) : new UserError(message.code, message.message));
    else waiting?.resolve(message);
  }

  #end(error: Error): void {
    this.isEnded = true;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

const shared = globalThis as typeof globalThis & { parallaxFiles?: FileThread };

/** The thread of this process; null where its program was not built, as while developing. */
function findThread(): FileThread | null {
  const { root, mode } = env();
  const program = join(/* turbopackIgnore: true */ root, PROGRAM);
  if (mode === "development" || !existsSync(program)) return null;
  if (shared.parallaxFiles === undefined || shared.parallaxFiles.isEnded) shared.parallaxFiles = new FileThread(program);
  return shared.parallaxFiles;
}

/** The parts of a file, made in the thread where there is one, else here. */
async function* eachPartOf(request: FileRequest): AsyncGenerator<Uint8Array<ArrayBufferLike>> {
  const thread = findThread();
  if (thread === null) {
    const reader = openReader(env().databaseFile);
    try {
      yield* eachPart(reader, request);
    } finally {
      reader.close();
    }
    return;
  }
  const id = thread.open(request);
  try {
    for (let part = await thread.pull(id); part !== null; part = await thread.pull(id)) yield part;
  } finally {
    thread.close(id);
  }
}

/**
 * A file as a body that is written as the reader takes it, from a thread of its own. The first part is awaited before this
 * returns, so a fault of the question is still told as one; a fault later breaks the body off, and never ends it as if it were whole.
 */
export async function streamFile(request: FileRequest): Promise<ReadableStream<Uint8Array>> {
  return toStream(eachPartOf(request));
}

/** Parts as a body; see `streamFile`. */
export async function toStream(parts: AsyncGenerator<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  let next: Promise<IteratorResult<Uint8Array>> = Promise.resolve(await parts.next());
  let isCancelled = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await next;
          if (isCancelled) return;
          if (done === true) return controller.close();
          // Made while the reader takes this one; a fault is told at its turn.
          next = parts.next();
          next.catch(() => undefined);
          controller.enqueue(value);
        } catch (error) {
          console.error(error);
          controller.error(error);
        }
      },
      async cancel() {
        isCancelled = true;
        await parts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
