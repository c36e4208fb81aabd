import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { UserError } from "@/lib/domain/errors";

const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("production"),
  DATABASE_URL: z
    .string()
    .regex(/^file:.+/, "DATABASE_URL must be file: and a path, such as file:./data/parallax.db")
    .default("file:./data/parallax.db"),
  PARALLAX_ROOT: z.string().min(1).optional(),
  PORT: z.coerce
    .number("PORT must be a number")
    .int("PORT must be a whole number")
    .min(1, "PORT must be 1 or more")
    .max(65_535, "PORT must be 65535 or less")
    .default(3000),
  PARALLAX_MAX_MB: z.coerce
    .number("PARALLAX_MAX_MB must be a number")
    .positive("PARALLAX_MAX_MB must be more than 0")
    .max(100, "PARALLAX_MAX_MB must be 100 or less")
    .default(20),
});

/** What the program is told from outside, checked. Paths are absolute and do not depend on the working folder. */
export interface Env {
  readonly mode: "development" | "test" | "production";
  /** Folder of the project. */
  readonly root: string;
  /** Absolute path of the SQLite file. */
  readonly databaseFile: string;
  readonly port: number;
  /** Largest text or file that is read, in bytes. */
  readonly maxBytes: number;
}

/**
 * Reads and checks the settings; every fault is named in one `UserError`.
 * A relative `DATABASE_URL` counts from the project's folder, not from where the command was typed.
 */
export function readEnv(source: Readonly<Record<string, string | undefined>>, cwd: string): Env {
  const parsed = schema.safeParse(dropEmpty(source));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new UserError("bad_request", `The settings cannot be used. ${faults.join("; ")}.`, { faults });
  }
  const root = parsed.data.PARALLAX_ROOT ?? findRoot(cwd) ?? cwd;
  return {
    mode: parsed.data.NODE_ENV,
    root,
    databaseFile: resolve(root, parsed.data.DATABASE_URL.replace(/^file:/, "").replace(/[?#].*$/, "")),
    port: parsed.data.PORT,
    maxBytes: Math.round(parsed.data.PARALLAX_MAX_MB * 1_000_000),
  };
}

let cached: Env | undefined;

/** The settings of this process, read once. */
export function env(): Env {
  cached ??= readEnv(process.env, process.cwd());
  return cached;
}

/** A variable that is set to nothing counts as not set, as in most shells' configuration files. */
function dropEmpty(source: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(source).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ""));
}

/** The nearest folder upwards that holds this project's package.json. */
function findRoot(from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && /"name":\s*"parallax"/.test(readFileSync(file, "utf8"))) return folder;
    if (dirname(folder) === folder) return null;
  }
}
