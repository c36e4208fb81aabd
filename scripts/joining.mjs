import { join } from "node:path";

/** Packages that are loaded as they lie: machine code, files of their own beside them, or tables that most runs never need. */
const APART = ["better-sqlite3", "@prisma/*", "iconv-lite", "hucre"];
/** What packages of the older kind call to load one of Node's modules. */
const REQUIRE = 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * How programs of the project are joined into files of plain JavaScript, for esbuild. Most packages are joined in: finding
 * the six hundred files of a few of them one by one took a start of the command line three times as long as all else.
 * @param {string} root
 * @returns {import("esbuild").BuildOptions}
 */
export const joining = (root) => ({
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node24",
  external: APART,
  banner: { js: REQUIRE },
  plugins: [joinJson(root)],
  logLevel: "error",
});

/** Node wants an attribute on imports of JSON that the sources, read by Next as well, do not carry: so these are joined in. */
const joinJson = (root) => ({
  name: "join-json",
  setup({ onResolve }) {
    onResolve({ filter: /^i18n-iso-countries\/langs\/.*\.json$/ }, ({ path }) => ({ path: join(root, "node_modules", path) }));
  },
});
