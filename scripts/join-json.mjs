import { join } from "node:path";

/** Node wants an attribute on imports of JSON that the sources, read by Next as well, do not carry: so these are joined in. */
export const joinJson = (root) => ({
  name: "join-json",
  setup({ onResolve }) {
    onResolve({ filter: /^i18n-iso-countries\/langs\/.*\.json$/ }, ({ path }) => ({ path: join(root, "node_modules", path) }));
  },
});
