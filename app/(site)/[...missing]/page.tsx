import { notFound } from "next/navigation";

/** Any address that names no page: told between the header and the footer, so that the reader can go on. */
export default function MissingPage() {
  notFound();
}
