"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { subscribeNotices } from "@/components/ui/toast";

/** Loaded with the first notice: most visits have none. */
const Toaster = dynamic(() => import("./toaster").then((module) => module.Toaster), { ssr: false });

/** The place where notices appear. */
export function Notices() {
  const [isNeeded, setNeeded] = useState(false);
  useEffect(() => subscribeNotices(() => setNeeded(true)), []);
  return isNeeded && <Toaster />;
}
