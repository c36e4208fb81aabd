/** The main sections in the order of the header; `key` names the message `shell.nav.<key>`. */
export const NAV_LINKS = [
  { href: "/", key: "overview" },
  { href: "/indicators", key: "indicators" },
  { href: "/conflicts", key: "conflicts" },
  { href: "/claims", key: "claims" },
  { href: "/documents", key: "documents" },
] as const;
