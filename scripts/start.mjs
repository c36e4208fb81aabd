// `npm start`: from a fresh clone to a served page. Each step is done only where it is needed, so a second start takes seconds.
import { createServer } from "node:net";
import { spawn } from "node:child_process";
import { buildIfNeeded } from "./build.mjs";
import { generateIfNeeded } from "./client.mjs";
import { installIfNeeded } from "./install.mjs";
import { continueUnderOwnNode, fail, refuseOldNode, root, run } from "./node.mjs";
import { readAddress } from "./address.mjs";

const refusal = refuseOldNode();
if (refusal !== null) fail(refusal);
const address = readAddress(process.env);
if (address.fault !== undefined) fail(address.fault, 2);

await installIfNeeded();
await continueUnderOwnNode("scripts/start.mjs");

await refuseTakenPort(address);
await generateIfNeeded();
await prepareStore();
await buildIfNeeded();
await serve(address);

/** Ends with a message where another program listens on the port, before minutes go into building. */
async function refuseTakenPort({ host, port }) {
  const problem = await new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(null)));
  });
  if (problem === null) return;
  const why = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program, perhaps an earlier start of this one. Stop it, or choose another port: PORT=${port + 1} npm start`,
    EACCES: `This user may not open port ${port}. Choose one above 1023: PORT=3000 npm start`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Leave HOST out, or set HOST=127.0.0.1`,
  }[problem.code];
  fail(why ?? `Port ${port} on ${host} cannot be opened: ${problem.message}`);
}

/** Tables up to date and the samples read into a new store, as the command line does it. */
async function prepareStore() {
  const { code } = await run(process.execPath, ["bin/parallax", "migrate", "--samples"]);
  if (code !== 0) process.exit(code);
}

/** Serves the built pages until it is stopped, and prints the address once they answer. */
async function serve({ host, port, url }) {
  const server = spawn(process.execPath, ["scripts/serve.mjs", host, String(port)], { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  server.stdout.resume();
  let isStopping = false;
  const stop = () => {
    isStopping = true;
    server.kill("SIGTERM");
    // Open event streams can hold the server up; whoever stops it does not want to wait for them.
    setTimeout(() => server.kill("SIGKILL"), 5000).unref();
  };
  ["SIGINT", "SIGTERM", "SIGHUP"].forEach((signal) => process.on(signal, stop));
  const ended = new Promise((resolve) => server.on("close", resolve));
  ended.then((code) => process.exit(isStopping ? 0 : (code ?? 1)));
  if (await isAnswering(url, () => server.exitCode === null)) console.log(`Parallax is ready at ${url} (Ctrl-C stops it)`);
}

/** Whether the server answered while it was alive, however long that took. */
async function isAnswering(url, isAlive) {
  while (isAlive()) {
    const answer = await fetch(url, { redirect: "manual" }).catch(() => null);
    if (answer !== null) {
      await answer.arrayBuffer().catch(() => null);
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return false;
}
