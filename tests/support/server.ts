import { spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildIfNeeded, hashSources } from "@/scripts/build.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The built pages, served from a store of their own in a folder that goes away with them. */
export interface TestServer {
  readonly url: string;
  /** For `DATABASE_URL` of commands that write to the same store. */
  readonly databaseUrl: string;
  readonly stop: () => Promise<void>;
}

/** What a store with the samples comes of. */
const MAKERS = ["bin/parallax", "cli", "lib", "prisma", "scripts/bundle-cli.mjs", "scripts/joining.mjs", "package-lock.json"];
const FILLED = join(root, ".artifacts", "test", "stores");

/** A store with the samples, filled as `npm start` does and kept until something changes that it comes of: servers get copies. */
async function findFilledStore(): Promise<string> {
  const file = join(FILLED, `${hashSources(root, MAKERS)}.db`);
  if (existsSync(file)) return file;
  mkdirSync(FILLED, { recursive: true });
  // Stores of other sources go; drafts stay, which another process may be filling.
  for (const name of readdirSync(FILLED)) if (name.endsWith(".db")) rmSync(join(FILLED, name), { force: true });
  // Filled beside its place and moved there whole.
  const draft = `${file}.${process.pid}`;
  await runToEnd(["bin/parallax", "migrate", "--samples"], { ...process.env, DATABASE_URL: `file:${draft}` });
  renameSync(draft, file);
  return file;
}

/** Serves the pages as `npm start` does, on a free port, with the samples in a new store (or nothing in it). */
export async function startServer({ withSamples = true }: { readonly withSamples?: boolean } = {}): Promise<TestServer> {
  await buildIfNeeded();
  const folder = mkdtempSync(join(tmpdir(), "parallax-server-"));
  const databaseUrl = `file:${join(folder, "parallax.db")}`;
  const settings = { ...process.env, DATABASE_URL: databaseUrl };
  if (withSamples) copyFileSync(await findFilledStore(), join(folder, "parallax.db"));
  else await runToEnd(["bin/parallax", "migrate"], settings);
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, ["scripts/serve.mjs", "127.0.0.1", String(port)], { cwd: root, env: settings, stdio: "ignore" });
  await waitUntilAnswering(url, server);
  return {
    url,
    databaseUrl,
    stop: async () => {
      const ended = new Promise((resolve) => server.once("close", resolve));
      if (server.exitCode === null && server.kill("SIGTERM")) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs a program of the project with its own Node; rejects with what it said where it fails. */
async function runToEnd(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}: ${stderr}`);
}

/** A port that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

async function waitUntilAnswering(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`${url}/api/v1/openapi.json`).catch(() => null);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server ended with ${server.exitCode} before it answered.`);
}
