// Where the pages are served, from HOST and PORT. Runs before anything is installed.

/** Host, port and address for people; `fault` holds a message where the settings make no sense. */
export function readAddress(settings) {
  const host = settings.HOST || "127.0.0.1";
  const text = settings.PORT || "3000";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    return { fault: `PORT is "${text}", but a port is a whole number from 1 to 65535. Try PORT=3000 npm start` };
  }
  const shown = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return { host, port, url: `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}` };
}
