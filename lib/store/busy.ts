import { DriverAdapterError, isDriverAdapterError } from "@prisma/driver-adapter-utils";

/** How long a write waits for another process before it fails. */
const BUSY_MS = 100_000;

/**
 * Tries again with a growing pause while another connection holds the file; other errors pass at once.
 * The connection itself must not wait (`timeout: 0`): the driver would block the process meanwhile, and SQLite
 * does not wait at all where two connections want to change the journal mode of one file.
 */
export async function retryWhileBusy<T>(action: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + BUSY_MS;
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await action();
    } catch (error) {
      if (!isBusy(error) || Date.now() > deadline) throw error;
    }
    await new Promise((done) => setTimeout(done, pause * (0.5 + Math.random())));
  }
}

function isBusy(error: unknown): boolean {
  return isDriverAdapterError(error) && error instanceof DriverAdapterError && error.cause.kind === "SocketTimeout";
}
