/** @type {import("next").NextConfig} */
const config = {
  cacheComponents: true,
  // A link that is pointed at fetches its page in full, figures and all: with partial prefetching it could fetch only a frame.
  partialPrefetching: false,
  // Every page is rendered for its request (language, theme, the store as it is): a navigation may wait for the server.
  // Nothing of a page stays for the next visit, so that no second copy of it is rendered and sent along for that; what was fetched
  // when a link was pointed at is good for half a minute.
  experimental: { instantInsights: { validationLevel: "manual-warning" }, cachedNavigations: false, staleTimes: { static: 30 } },
  // No reader gets a shell made at build time: an address that names nothing must be a 404 from its first byte.
  htmlLimitedBots: /.*/,
  // Done in scripts/serve.mjs, after the last change to a page.
  compress: false,
  reactStrictMode: true,
  poweredByHeader: false,
  // The browser asks for the icon at every change of the address; its own address changes with it.
  headers: async () => [{ source: "/icon.svg", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] }],
  serverExternalPackages: ["better-sqlite3", "@prisma/client", "@prisma/adapter-better-sqlite3"],
};

export default config;
