// Whether node_modules is what package-lock.json says, and how it gets there. Runs before anything is installed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fail, ownNode, root, run } from "./node.mjs";

/**
 * Whether every package of the lockfile is installed in its version. npm keeps a list of what it installed and
 * writes it last, so an installation that was cut short counts as none. Optional packages may be missing:
 * those of other platforms always are.
 */
export function isInstalled(folder = root) {
  const listed = join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(listed) || !existsSync(ownNode(folder))) return false;
  const wanted = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(listed, "utf8")).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const installed = present[path];
    if (installed === undefined) return entry.optional === true || entry.peer === true;
    return installed.version === entry.version;
  });
}

/** Installs what the lockfile says where it is not there yet; returns whether it had to. */
export async function installIfNeeded() {
  if (isInstalled()) return false;
  console.log("Installing packages (about a minute, once) …");
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code } = npm === undefined || !npm.endsWith(".js") ? await run("npm", args) : await run(process.execPath, [npm, ...args]);
  if (code !== 0) fail("The packages could not be installed; npm says why above. With the cause removed, run the command again.", code);
  if (!existsSync(ownNode())) fail("npm did not run the install script of the package `node`. Allow it with `npm config set ignore-scripts false` and run the command again.");
  return true;
}
