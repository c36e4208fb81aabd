export * from "./basis";
export * from "./choose";
export * from "./group";
export * from "./headline";
export * from "./model";
export * from "./place";
export * from "./points";
export * from "./ticks";
