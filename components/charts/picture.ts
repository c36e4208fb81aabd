import type { PlacedSeries } from "@/lib/series/model";
import { toShapePath } from "./mark-shape";

/** What a mark says beside its value: a ring of a conflict, hollow for a forecast, an arrow where no end is stated, small for a part of a year. */
export type PointSign = "ring" | "hollow" | "arrow" | "part";

/** A name with its mark, or with a sign of its own: those of marks, the bar of a gap. */
export type LegendEntry = { readonly name: string; readonly tone: number; readonly shape: PlacedSeries["shape"] } | { readonly name: string; readonly sign: "gap" | PointSign };

/** What stands around the drawing in a picture that leaves the page. */
export interface PictureFrame {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  readonly note: string;
  readonly source: string;
  readonly origin: string;
}

const SVG = "http://www.w3.org/2000/svg";
const PAD = 24;
const COPIED = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "font-size", "font-weight", "text-anchor", "opacity"];
/** A picture cannot fetch the page's font: its lines are measured and written in the system's own. */
const FONT = "system-ui, 'Segoe UI', sans-serif";

/** Copies a drawing with its colours written out, so that it stands without the page's styles. */
function copyDrawing(source: SVGSVGElement): SVGSVGElement {
  const copy = source.cloneNode(true) as SVGSVGElement;
  const originals = [source, ...source.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  copies.forEach((element, index) => {
    const original = originals[index];
    if (original === undefined) return;
    const style = getComputedStyle(original);
    for (const name of COPIED) {
      const value = style.getPropertyValue(name);
      if (value !== "" && value !== "none 0px") element.setAttribute(name, value);
    }
    for (const name of ["class", "style", "aria-describedby"]) element.removeAttribute(name);
  });
  // What the pointer and the keys reach is not seen.
  for (const target of copy.querySelectorAll("[data-point]")) target.remove();
  return copy;
}

interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly color: string;
}

function wrap(text: string, size: number, width: number, measure: CanvasRenderingContext2D, weight: number): readonly string[] {
  measure.font = `${weight} ${size}px ${FONT}`;
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || measure.measureText(joined).width > width) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** Writes lines under each other from `top`; returns where the next one would start. */
function writeLines(root: Element, lines: readonly TextLine[], width: number, top: number, measure: CanvasRenderingContext2D): number {
  let y = top;
  for (const line of lines) {
    for (const text of wrap(line.text, line.size, width, measure, line.weight)) {
      y += line.size * 1.35;
      const node = document.createElementNS(SVG, "text");
      node.textContent = text;
      for (const [name, value] of Object.entries({ x: PAD, y: y - line.size * 0.3, "font-size": line.size, "font-weight": line.weight, fill: line.color })) node.setAttribute(name, String(value));
      root.append(node);
    }
  }
  return y;
}

function drawSign(entry: LegendEntry, color: (token: string) => string): Readonly<Record<string, string>> {
  if ("tone" in entry) return { d: toShapePath(entry.shape, 4.5), fill: color(`--series-${entry.tone}`) };
  switch (entry.sign) {
    case "ring":
      return { d: toShapePath("circle", 5.5), fill: "none", stroke: color("--conflict"), "stroke-width": "1.5" };
    case "hollow":
      return { d: toShapePath("circle", 4), fill: color("--paper"), stroke: color("--ink-soft"), "stroke-width": "1.75" };
    case "arrow":
      return { d: "M0,5V-5M-3,-2L0,-5L3,-2", fill: "none", stroke: color("--ink-soft"), "stroke-width": "1.5", "stroke-linecap": "round" };
    case "part":
      return { d: `M-6,-0.9H6V0.9H-6Z${toShapePath("circle", 2.75)}`, fill: color("--ink-soft") };
    case "gap":
      return { d: "M-3.5,-6H3.5V6H-3.5Z", fill: color("--ink-faint"), "fill-opacity": "0.35" };
  }
}

function writeLegend(root: Element, frame: PictureFrame, width: number, top: number, color: (token: string) => string, measure: CanvasRenderingContext2D): number {
  measure.font = `400 13px ${FONT}`;
  let [x, y] = [PAD, top + 20];
  for (const entry of frame.legend) {
    const length = 20 + measure.measureText(entry.name).width;
    if (x > PAD && x + length > width + PAD) [x, y] = [PAD, y + 20];
    const group = document.createElementNS(SVG, "g");
    group.setAttribute("transform", `translate(${x + 6},${y - 4})`);
    const path = document.createElementNS(SVG, "path");
    for (const [name, value] of Object.entries(drawSign(entry, color))) path.setAttribute(name, value);
    const text = document.createElementNS(SVG, "text");
    text.textContent = entry.name;
    text.setAttribute("x", "12");
    text.setAttribute("y", "4.5");
    text.setAttribute("font-size", "13");
    text.setAttribute("fill", color("--ink-soft"));
    group.append(path, text);
    root.append(group);
    x += length + 18;
  }
  return y + 8;
}

/** A whole picture as SVG text: title, measure, legend, drawing, note, source, origin. */
export function buildPicture(drawing: SVGSVGElement, frame: PictureFrame): { readonly svg: string; readonly width: number; readonly height: number } {
  const measure = document.createElement("canvas").getContext("2d");
  if (measure === null) throw new Error("This browser draws no canvas");
  const size = drawing.getBoundingClientRect();
  const probe = document.createElement("span");
  document.body.append(probe);
  const color = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const width = size.width + 2 * PAD;
  const root = document.createElementNS(SVG, "svg");
  let y = writeLines(root, [{ text: frame.title, size: 20, weight: 650, color: color("--ink") }, { text: frame.subtitle, size: 14, weight: 400, color: color("--ink-soft") }], size.width, PAD - 6, measure);
  y = writeLegend(root, frame, size.width, y, color, measure);
  const copy = copyDrawing(drawing);
  for (const [name, value] of Object.entries({ x: PAD, y: y + 4, width: size.width, height: size.height })) copy.setAttribute(name, String(value));
  root.append(copy);
  const faint = color("--ink-faint");
  const foot = [frame.note, frame.source, frame.origin].filter((text) => text !== "").map((text) => ({ text, size: 11.5, weight: 400, color: faint }));
  y = writeLines(root, foot, size.width, y + size.height + 12, measure);
  const height = Math.ceil(y + PAD * 0.75);
  for (const [name, value] of Object.entries({ xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}`, "font-family": FONT })) root.setAttribute(name, String(value));
  const ground = document.createElementNS(SVG, "rect");
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: color("--paper") })) ground.setAttribute(name, value);
  root.prepend(ground);
  probe.remove();
  return { svg: new XMLSerializer().serializeToString(root), width, height };
}

/** The same picture as PNG, at twice its size so that it stays sharp in print. */
export async function toPng(picture: { readonly svg: string; readonly width: number; readonly height: number }): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.width * 2, picture.height * 2];
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser draws no canvas");
  context.scale(2, 2);
  context.drawImage(image, 0, 0, picture.width, picture.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error("No picture came out")) : resolve(blob)), "image/png"));
}

/** Gives a file to the reader under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  [link.href, link.download] = [url, name];
  link.click();
  URL.revokeObjectURL(url);
}
