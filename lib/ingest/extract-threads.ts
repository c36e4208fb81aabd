import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Extraction, SourceDocument } from "@/lib/domain/document";
import { extractClaims } from "@/lib/extract";
import type { ExtractOptions } from "@/lib/extract";

/** Reads the claims of a text, here or elsewhere; the answer is the same. */
export type Extract = (source: SourceDocument, options: ExtractOptions) => Promise<Extraction>;

/** Reads the claims of a text in this thread. */
export const extractHere: Extract = async (source, options) => Promise.resolve(extractClaims(source, options));

export interface ExtractQuestion {
  readonly source: SourceDocument;
  readonly options: ExtractOptions;
}
export type ExtractAnswer = Extraction;

interface Task extends ExtractQuestion {
  readonly resolve: (extraction: Extraction) => void;
  readonly reject: (error: Error) => void;
}

export interface ThreadsOptions {
  /** The thread's program, plain JavaScript; where it is missing, as when sources are run unjoined, all is read here. */
  readonly program: string;
  readonly threads?: number;
  /** Shorter texts are read here: sending one costs more. */
  readonly shortest?: number;
  /** Characters that are read here before threads are started: each takes a quarter of a second to be ready. */
  readonly head?: number;
}

/** Threads that read claims, one text each at a time; they start when there is enough to do, and keep no process alive that has nothing else to do. */
export class ExtractThreads {
  readonly #options: Required<ThreadsOptions>;
  readonly #hasProgram: boolean;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Task>();
  readonly #waiting: Task[] = [];
  #seen = 0;

  constructor({ program, threads = availableParallelism(), shortest = 0, head = 1_000_000 }: ThreadsOptions) {
    this.#options = { program, threads, shortest, head };
    this.#hasProgram = threads > 0 && existsSync(program);
  }

  /** Texts that can be worked on at the same time; nothing is gained by asking for more ahead. */
  get width(): number {
    return this.#hasProgram ? this.#options.threads : 0;
  }

  readonly extract: Extract = async (source, options) => {
    const { length } = source.text;
    const isHere = !this.#hasProgram || length < this.#options.shortest || this.#seen + length <= this.#options.head;
    this.#seen += length;
    if (isHere) return extractHere(source, options);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ source, options, resolve, reject });
      this.#next();
    });
  };

  /** Ends the threads; what they were asked is refused. */
  async close(): Promise<void> {
    const workers = [...this.#idle.splice(0), ...this.#busy.keys()];
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #next(): void {
    const isFull = this.#idle.length === 0 && this.#busy.size >= this.#options.threads;
    if (isFull || this.#waiting.length === 0) return;
    const worker = this.#idle.pop() ?? this.#start();
    const task = this.#waiting.shift();
    if (task === undefined) return;
    this.#busy.set(worker, task);
    worker.ref();
    worker.postMessage({ source: task.source, options: task.options } satisfies ExtractQuestion);
  }

  #start(): Worker {
    const worker = new Worker(this.#options.program);
    worker.on("message", (answer: ExtractAnswer) => {
      const task = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      worker.unref();
      task?.resolve(answer);
      this.#next();
    });
    worker.on("error", (error: unknown) => this.#drop(worker, error instanceof Error ? error : new Error(String(error))));
    worker.on("exit", () => this.#drop(worker, new Error("The thread that reads claims has ended.")));
    return worker;
  }

  /** A thread that ended takes its text along; the others go on, and a new one takes its place. */
  #drop(worker: Worker, error: Error): void {
    const task = this.#busy.get(worker);
    this.#busy.delete(worker);
    const at = this.#idle.indexOf(worker);
    if (at >= 0) this.#idle.splice(at, 1);
    task?.reject(error);
    this.#next();
  }
}

/** Answers in the order of the items, while up to `ahead` of those behind the first are worked on. */
export async function* inOrder<Item, Answer>(items: Iterable<Item> | AsyncIterable<Item>, ahead: number, work: (item: Item) => Promise<Answer>): AsyncGenerator<Answer> {
  const running: Promise<Answer>[] = [];
  for await (const item of items) {
    const answer = work(item);
    // Told at its turn.
    answer.catch(() => undefined);
    running.push(answer);
    const [first] = running;
    if (first === undefined || running.length <= ahead) continue;
    running.shift();
    yield await first;
  }
  for (const answer of running) yield await answer;
}
