"use client";

import { useEffect } from "react";
import { toast, Toaster as Sonner } from "sonner";
import { subscribeNotices, takeNotices } from "@/components/ui/toast";

function show(): void {
  for (const { kind, text, options } of takeNotices()) toast[kind](text, options);
}

/** Shows notices for a few seconds each: those that waited for it, and every one after. */
export function Toaster() {
  useEffect(() => {
    show();
    return subscribeNotices(show);
  }, []);
  return <Sonner position="bottom-right" toastOptions={{ className: "!bg-raised !text-ink !border-rule !rounded-md !shadow-none !font-sans" }} />;
}
