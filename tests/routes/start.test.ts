import { spawn } from "node:child_process";
import { createServer, type AddressInfo, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** Runs a script of the project to its end. */
async function run(script: string, args: readonly string[], settings: Readonly<Record<string, string>>): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, env: { ...process.env, ...settings }, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, stderr };
}

/** A port that another program listens on. */
async function takePort(): Promise<number> {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

describe("npm start", () => {
  it("refuses a port that is none, before it does anything", async () => {
    expect(await run("scripts/start.mjs", [], { PORT: "three" })).toEqual({ code: 2, stderr: expect.stringContaining('PORT is "three"') });
  });

  it("refuses a taken port with what to do", async () => {
    const port = await takePort();
    const { code, stderr } = await run("scripts/start.mjs", [], { PORT: String(port) });
    expect(code).toBe(1);
    expect(stderr).toContain(`Port ${port} on 127.0.0.1 is taken by another program`);
    expect(stderr).toContain(`PORT=${port + 1} npm start`);
  });
});

describe("npm test", () => {
  it("refuses a stage that is none", async () => {
    const { code, stderr } = await run("scripts/test.mjs", ["everything"], {});
    expect(code).toBe(2);
    expect(stderr).toContain("There is no stage everything. Stages: generate, lint, types, unit, store, browser");
  });
});
