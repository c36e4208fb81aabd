// Serves the built pages until it is stopped: `node scripts/serve.mjs HOST PORT`. Everything that serves them goes through here.
import { createServer } from "node:http";
import compression from "compression";
import { fail, root } from "./node.mjs";
import { sendScriptsLate } from "./late-scripts.mjs";

Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
const [hostname, port] = [process.argv[2], Number(process.argv[3])];

const { default: next } = await import("next");
const app = next({ dev: false, dir: root, hostname, port });
await app.prepare();
const handle = app.getRequestHandler();
// Pages are changed before they are compressed, so the framework leaves that here, see next.config.js.
const compress = compression();

const server = createServer((request, response) =>
  compress(request, response, () => {
    sendScriptsLate(request, response);
    handle(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  }),
);
server.on("error", (error) => fail(`Port ${port} on ${hostname} cannot be opened: ${error.message}`));
server.listen(port, hostname);
