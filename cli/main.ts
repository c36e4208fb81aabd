import { CommanderError } from "commander";
import { ERROR_CODES, UserError } from "@/lib/domain/errors";
import { buildProgram } from "./program";

// The launcher is another process; where it was killed, this one must not go on alone.
process.channel?.unref();
const endWithLauncher = (): never => process.exit(130);
process.on("disconnect", endWithLauncher);
// A reader that has seen enough, such as `head`, closes the pipe: that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 74));

try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}
process.off("disconnect", endWithLauncher);
if (process.connected) process.disconnect?.();

/** Says on stderr what went wrong and returns the exit code: 2 for a wrong command, 1 for what the input caused, 70 for a fault of the program. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    return ERROR_CODES[error.code].exit;
  }
  process.stderr.write(`A fault of the program, not of the input:\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return ERROR_CODES.internal.exit;
}
