/** The main sections in the order of the header; `key` names the message `shell.nav.<key>`. */
export const NAV_LINKS = [
  { href: "/", key: "overview" },
  { href: "/indicators", key: "indicators" },
  { href: "/conflicts", key: "conflicts" },
  { href: "/claims", key: "claims" },
  { href: "/documents", key: "documents" },
] as const;

/** What the footer always has, and the header where there is room, or on a phone, where its sections scroll. */
export const MORE_LINKS = [
  { href: "/compare", key: "compare" },
  { href: "/review", key: "review" },
] as const;
