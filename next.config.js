/** @type {import("next").NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  // Every page is rendered for its request (language, theme, the store as it is): a navigation may wait for the server.
  // Nothing of a page stays for the next visit, so that no second copy of it is rendered and sent along for that.
  experimental: { instantInsights: { validationLevel: "manual-warning" }, cachedNavigations: false },
  // No reader gets a shell made at build time: an address that names nothing must be a 404 from its first byte.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  poweredByHeader: false,
  serverExternalPackages: ["better-sqlite3", "@prisma/client", "@prisma/adapter-better-sqlite3"],
};

export default config;
